package vn.chidao.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.importer.text.Vietnamese;

/** Compares drafts with what people read in the same documents, field by field, and prints the table of it. */
final class DraftComparison {

    static final List<String> SCALARS =
            List.of("symbol", "date", "docType", "issuer", "title", "signer", "signerTitle", "onBehalfOf", "place");

    private final Map<String, FieldScore> scores = new LinkedHashMap<>();
    private int documents;

    FieldScore score(String field) {
        return scores.computeIfAbsent(field, FieldScore::new);
    }

    void add(String document, JsonNode expected, JsonNode draft) {
        documents += 1;
        for (String field : SCALARS) {
            if (field.equals("title") && expected.path("byNumber").asBoolean()) {
                continue;
            }
            score(field).compare(document, text(expected, field), text(draft, field));
        }
        for (String field : List.of("addressees", "recipients")) {
            score(field).compare(document, texts(expected.path(field)), texts(draft.path(field)));
        }
        score("citations").compare(document, citations(expected), citations(draft));
        score("citation details").compare(document, citationDetails(expected), citationDetails(draft));
        tasks(document, expected, draft);
        score("targets").compare(document, targets(expected), targets(draft));
        boolean onlyRepeated = reporting(expected).stream().noneMatch(DraftComparison::isOnce);
        score("reporting")
                .compare(
                        document,
                        reporting(expected),
                        reporting(draft).stream()
                                .filter(duty -> !onlyRepeated || !isOnce(duty))
                                .toList());
        score("followUp").compare(document, text(expected, "followUp"), text(draft.path("followUp"), "body"));
        dates(document, expected, draft);
        bodies(document, expected, draft);
    }

    /** Tasks are paired by the words they begin with; their numbers and roles are compared for each pair. */
    private void tasks(String document, JsonNode expected, JsonNode draft) {
        List<String> wanted = new ArrayList<>();
        List<String> given = new ArrayList<>();
        List<String> wantedRoles = new ArrayList<>();
        List<String> givenRoles = new ArrayList<>();
        List<String> wantedTime = new ArrayList<>();
        List<String> givenTime = new ArrayList<>();
        List<String> wantedBasis = new ArrayList<>();
        List<String> givenBasis = new ArrayList<>();
        boolean byNumber = expected.path("byNumber").asBoolean();
        for (JsonNode task : draft.path("tasks")) {
            String starts = byNumber ? "" : startOf(expected, task.path("text").asText());
            String key = numberOf(expected, task, starts) + " " + starts;
            given.add(key);
            roles(key, task, givenRoles);
            time(key, task, givenTime);
            boolean basisExpected = basisOf(expected, key) != null;
            if (basisExpected) {
                givenBasis.add(key + " " + task.path("roleBasis").asText());
            }
        }
        for (JsonNode task : expected.path("tasks")) {
            String key = (task.hasNonNull("no") ? task.path("no").asText() : "-") + " "
                    + task.path("starts").asText();
            wanted.add(key);
            roles(key, task, wantedRoles);
            time(key, task, wantedTime);
            if (task.hasNonNull("roleBasis")) {
                wantedBasis.add(key + " " + task.path("roleBasis").asText());
            }
        }
        score("assignments").compare(document, wanted, given);
        score("roles").compare(document, wantedRoles, givenRoles);
        score("role basis").compare(document, wantedBasis, givenBasis);
        score("timeframes").compare(document, wantedTime, givenTime);
    }

    /** A bullet has no number in print: where people wrote none, the one that the draft counts is not compared. */
    private static String numberOf(JsonNode expected, JsonNode task, String starts) {
        String no = task.path("no").isNull() ? "-" : task.path("no").asText();
        for (JsonNode wanted : expected.path("tasks")) {
            boolean unprinted = wanted.path("no").isNull() || wanted.path("no").isMissingNode();
            if (unprinted && !starts.isEmpty() && wanted.path("starts").asText().equals(starts)) {
                return "-";
            }
        }
        return no;
    }

    private static String basisOf(JsonNode expected, String key) {
        for (JsonNode task : expected.path("tasks")) {
            String no = task.path("no").isNull() ? "-" : task.path("no").asText();
            if (key.equals(no + " " + task.path("starts").asText()) && task.hasNonNull("roleBasis")) {
                return task.path("roleBasis").asText();
            }
        }
        return null;
    }

    private static String startOf(JsonNode expected, String text) {
        String folded = Vietnamese.fold(text);
        String best = "";
        for (JsonNode task : expected.path("tasks")) {
            String start = task.path("starts").asText();
            if (folded.startsWith(Vietnamese.fold(start)) && start.length() > best.length()) {
                best = start;
            }
        }
        return best.isEmpty() ? text.substring(0, Math.min(40, text.length())) : best;
    }

    private static void roles(String key, JsonNode task, List<String> out) {
        for (String role : List.of("directing", "advisory", "implementing")) {
            task.path(role).forEach(body -> out.add(key + " " + role + " " + body.asText()));
        }
    }

    private static void time(String key, JsonNode task, List<String> out) {
        if (task.hasNonNull("timeframe")) {
            out.add(key + " " + task.path("timeframe").asText() + " "
                    + task.path("deadline").asText(""));
        }
    }

    /** Every date the draft states, against every date people found: an invented one shows here. */
    private void dates(String document, JsonNode expected, JsonNode draft) {
        score("all dates").compare(document, dates(expected), dates(draft));
    }

    private static List<String> dates(JsonNode node) {
        List<String> dates = new ArrayList<>(text(node, "date"));
        node.path("legalBases").forEach(basis -> dates.addAll(text(basis, "date")));
        node.path("tasks").forEach(task -> dates.addAll(text(task, "deadline")));
        return dates;
    }

    private void bodies(String document, JsonNode expected, JsonNode draft) {
        score("all bodies").compare(document, bodies(expected), bodies(draft));
    }

    private static List<String> bodies(JsonNode node) {
        List<String> bodies = new ArrayList<>(text(node, "issuer"));
        node.path("legalBases").forEach(basis -> bodies.addAll(text(basis, "issuer")));
        for (String role : List.of("directing", "advisory", "implementing")) {
            node.path("tasks").forEach(task -> task.path(role).forEach(body -> bodies.add(body.asText())));
        }
        return bodies;
    }

    private static List<String> citations(JsonNode node) {
        List<String> list = new ArrayList<>();
        node.path("legalBases")
                .forEach(basis -> list.add(basis.path("symbol").asText("") + " "
                        + basis.path("date").asText("")));
        return list;
    }

    private static List<String> citationDetails(JsonNode node) {
        List<String> list = new ArrayList<>();
        node.path("legalBases")
                .forEach(basis -> list.add(basis.path("symbol").asText("") + " "
                        + basis.path("issuer").asText("") + " "
                        + basis.path("docType").asText("")));
        return list;
    }

    private static List<String> targets(JsonNode node) {
        List<String> list = new ArrayList<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        node.path("targets").forEach(target -> {
            String figure = target.has("percent")
                    ? target.path("percent").asText() + "%"
                    : target.path("count").asText();
            list.add(figure + " #" + times.merge(figure, 1, Integer::sum));
        });
        return list;
    }

    private static List<String> reporting(JsonNode node) {
        List<String> list = new ArrayList<>();
        node.path("reporting")
                .forEach(duty -> list.add(duty.path("period").asText("-") + " cho "
                        + duty.path("to").asText("-") + " qua "
                        + duty.path("via").asText("-")));
        return list.stream().map(line -> line.replace("null", "-")).toList();
    }

    /** A report that is made once has no period; where people wrote down only repeated ones, it is not compared. */
    private static boolean isOnce(String duty) {
        return duty.startsWith("- ");
    }

    private static List<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? List.of(node.path(field).asText()) : List.of();
    }

    private static List<String> texts(JsonNode array) {
        List<String> list = new ArrayList<>();
        array.forEach(value -> list.add(value.asText()));
        return list;
    }

    List<String> complaints() {
        return scores.values().stream()
                .flatMap(score -> score.complaints.stream())
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("%d văn bản%n%-18s %6s %6s %6s %9s %9s %6s%n"
                .formatted(documents, "field", "right", "wrong", "missed", "precision", "recall", "F1"));
        scores.values()
                .forEach(s -> table.append("%-18s %6d %6d %6d %9.3f %9.3f %6.3f%n"
                        .formatted(s.field, s.right, s.wrong, s.missed, s.precision(), s.recall(), s.f1())));
        return table.toString();
    }
}
