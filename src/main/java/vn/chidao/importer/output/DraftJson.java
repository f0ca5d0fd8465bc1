package vn.chidao.importer.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.chidao.directive.Recipient.Purpose;
import vn.chidao.directive.Target.Measure;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.draft.DraftAssignment;
import vn.chidao.importer.draft.DraftCitation;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftReporting;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.DraftTarget;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.text.Passage;

/**
 * Writes a draft as the JSON that {@code import} prints, in the shape of {@code schema/import.schema.json}: null or an empty
 * list where the document is silent, places as {@code [from, until]} in {@code text}.
 */
public final class DraftJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DraftJson() {}

    /** As {@link #of(DraftDirective)}, with what the register knows of the bodies named, and which it does not. */
    public static ObjectNode of(DraftDirective draft, BodyDirectory directory) {
        ObjectNode json = of(draft);
        new BodyMatches(draft, directory).addTo(json);
        return json;
    }

    public static ObjectNode of(DraftDirective draft) {
        ObjectNode json = MAPPER.createObjectNode();
        put(json, "docType", draft.docType());
        put(json, "symbol", draft.symbol());
        putDate(json, "date", Field.valueOf(draft.date()));
        putDate(json, "dateNotBefore", draft.notBefore());
        put(json, "place", draft.place());
        put(json, "issuer", draft.issuer());
        put(json, "onBehalfOf", draft.onBehalfOf());
        put(json, "signerTitle", draft.signerTitle());
        put(json, "signer", draft.signer());
        put(json, "title", draft.title());
        ArrayNode addressees = json.putArray("addressees");
        draft.addressees().forEach(addressee -> addressees.add(addressee.name()));
        recipients(json, draft);
        ArrayNode bases = json.putArray("legalBases");
        draft.citations().forEach(citation -> bases.add(citation(citation)));
        ArrayNode tasks = json.putArray("tasks");
        draft.assignments().forEach(assignment -> tasks.add(task(assignment)));
        ArrayNode targets = json.putArray("targets");
        draft.targets().forEach(target -> targets.add(target(target)));
        ArrayNode reporting = json.putArray("reporting");
        draft.reporting().forEach(duty -> reporting.add(reporting(duty)));
        if (draft.followUp() == null) {
            json.putNull("followUp");
        } else {
            ObjectNode followUp = json.putObject("followUp");
            followUp.put("body", draft.followUp().value());
            followUp.set("at", at(draft.followUp().passage()));
        }
        put(json, "dissemination", draft.dissemination());
        ArrayNode rest = json.putArray("notUnderstood");
        draft.notUnderstood().forEach(sentence -> rest.add(sentence.text()));
        json.set("places", places(draft));
        json.set("doubts", doubts(draft));
        json.put("textDigest", TextDigest.of(draft.text()));
        json.put("text", draft.text().text());
        return json;
    }

    private static void recipients(ObjectNode json, DraftDirective draft) {
        ArrayNode recipients = json.putArray("recipients");
        draft.recipients().forEach(recipient -> recipients.add(recipient.name()));
        ObjectNode purposes = json.putObject("recipientsByPurpose");
        for (Purpose purpose : Purpose.values()) {
            ArrayNode names = purposes.putArray(purpose.name().toLowerCase(Locale.ROOT));
            draft.recipients().stream()
                    .filter(recipient -> recipient.purpose() == purpose)
                    .forEach(recipient -> names.add(recipient.name()));
        }
    }

    private static ObjectNode citation(DraftCitation citation) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("symbol", citation.symbol());
        putDate(json, "date", citation.date());
        json.put("issuer", citation.issuer());
        json.put("docType", citation.docType());
        json.put("relation", citation.relation().name().toLowerCase(Locale.ROOT));
        json.put("subject", citation.subject());
        json.put("shortName", citation.shortName());
        if (citation.dates().size() > 1) {
            ArrayNode dates = json.putArray("contradictoryDates");
            citation.dates().forEach(date -> dates.add(date.toString()));
        }
        json.set("at", at(citation.passage()));
        return json;
    }

    private static ObjectNode task(DraftAssignment task) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("no", task.no());
        json.put("text", task.text());
        names(json.putArray("directing"), task.directing());
        names(json.putArray("advisory"), task.advisory());
        names(json.putArray("implementing"), task.implementing());
        ArrayNode coordinating = json.putArray("coordinating");
        for (List<DraftRole> roles : List.of(task.advisory(), task.implementing())) {
            roles.stream().filter(DraftRole::coordinating).forEach(role -> coordinating.add(role.body()));
        }
        timeframe(json, task.timeframe());
        json.put("roleBasis", task.roleBasis());
        json.set("at", at(task.passage()));
        return json;
    }

    private static void timeframe(ObjectNode json, DraftTimeframe timeframe) {
        if (timeframe == null) {
            json.putNull("timeframe");
            json.putNull("deadline");
            return;
        }
        json.put("timeframe", timeframe.kind().name().toLowerCase(Locale.ROOT));
        putDate(json, "deadline", timeframe.deadline());
        if (timeframe.everyYearOn() != null) {
            json.put("everyYearOn", timeframe.everyYearOn().toString().substring(2));
        }
        if (timeframe.fromYear() != null) {
            json.putArray("stage").add(timeframe.fromYear()).add(timeframe.untilYear());
        }
        json.put("timeframeText", timeframe.words());
        if (timeframe.doubt() != null) {
            json.put("deadlineDoubt", timeframe.doubt());
        }
    }

    private static ObjectNode target(DraftTarget target) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("text", target.text());
        json.put(target.measure() == Measure.PERCENT ? "percent" : "count", target.figure());
        json.put("counted", target.counted());
        if (target.atMost()) {
            json.put("atMost", true);
        }
        json.set("at", at(target.passage()));
        return json;
    }

    private static ObjectNode reporting(DraftReporting duty) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("period", duty.period());
        json.put("to", duty.to());
        json.put("via", duty.via());
        if (duty.dueOn() != null) {
            json.put("dueOn", duty.dueOn().toString());
        }
        json.set("at", at(duty.passage()));
        return json;
    }

    private static ObjectNode places(DraftDirective draft) {
        ObjectNode places = MAPPER.createObjectNode();
        place(places, "docType", draft.docType());
        place(places, "symbol", draft.symbol());
        place(places, "date", draft.date());
        place(places, "place", draft.place());
        place(places, "issuer", draft.issuer());
        place(places, "onBehalfOf", draft.onBehalfOf());
        place(places, "signerTitle", draft.signerTitle());
        place(places, "signer", draft.signer());
        place(places, "title", draft.title());
        place(places, "dissemination", draft.dissemination());
        return places;
    }

    private static void place(ObjectNode places, String name, Field<?> field) {
        if (field != null) {
            places.set(name, at(field.passage()));
        }
    }

    private static ObjectNode doubts(DraftDirective draft) {
        ObjectNode doubts = MAPPER.createObjectNode();
        doubt(doubts, "docType", draft.docType());
        doubt(doubts, "issuer", draft.issuer());
        return doubts;
    }

    private static void doubt(ObjectNode doubts, String name, Field<?> field) {
        if (field != null && field.doubt() != null) {
            doubts.put(name, field.doubt());
        }
    }

    private static ArrayNode at(Passage passage) {
        return MAPPER.createArrayNode().add(passage.from()).add(passage.until());
    }

    private static void names(ArrayNode array, List<DraftRole> roles) {
        roles.forEach(role -> array.add(role.body()));
    }

    private static void put(ObjectNode json, String name, Field<String> field) {
        json.put(name, Field.valueOf(field));
    }

    private static void putDate(ObjectNode json, String name, LocalDate date) {
        json.put(name, date == null ? null : date.toString());
    }
}
