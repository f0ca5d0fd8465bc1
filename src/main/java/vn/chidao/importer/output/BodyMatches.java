package vn.chidao.importer.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.Field;

/** Which agency or class of the register each body named in a draft is; what is none, or may be several, is listed too. */
final class BodyMatches {

    private final DraftDirective draft;
    private final BodyDirectory directory;

    BodyMatches(DraftDirective draft, BodyDirectory directory) {
        this.draft = draft;
        this.directory = directory;
    }

    void addTo(ObjectNode json) {
        ObjectNode matches = json.putObject("bodyMatches");
        ArrayNode unmatched = json.putArray("unmatchedBodies");
        LocalDate asOf = draft.date() != null ? draft.date().value() : draft.notBefore();
        for (String name : names()) {
            List<Candidate> meant = directory.meant(name, asOf);
            if (meant.isEmpty()) {
                unmatched.add(name);
            } else if (meant.size() == 1) {
                matches.put(name, meant.get(0).code());
            } else {
                meant.forEach(each -> matches.withArrayProperty(name).add(each.code()));
            }
        }
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        if (draft.issuer() != null) {
            names.add(draft.issuer().value());
        }
        draft.addressees().forEach(addressee -> names.add(addressee.name()));
        draft.assignments().forEach(task -> {
            List.of(task.directing(), task.advisory(), task.implementing())
                    .forEach(roles -> roles.stream().map(DraftRole::body).forEach(names::add));
        });
        String followUp = Field.valueOf(draft.followUp());
        if (followUp != null) {
            names.add(followUp);
        }
        return names;
    }
}
