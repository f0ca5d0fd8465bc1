package vn.chidao.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import vn.chidao.duty.DutyCard;
import vn.chidao.organisation.OfficialGroup;

/**
 * What the rows of two instances, which the engine has started for two agencies, say about the rows of all others: what is the
 * same in both is the same in all, and what differs is an id of the instance's own, the duty's number, a group of the agency
 * or the moment at which it was written. Two instances of which anything else differs make no pattern.
 *
 * @param ids how many ids each instance has of its own; the first is the instance's
 */
record Pattern(int ids, List<Table> tables) {

    private static final java.util.regex.Pattern ID =
            java.util.regex.Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /**
     * A row of one table.
     *
     * @param row the id of the first instance's row, which is copied
     * @param copied the columns that are the same in all instances
     */
    record Table(String name, String row, List<String> copied, Map<String, Varying> varying) {}

    /** A column that differs from instance to instance; {@code of} tells its value from the duty and the instance's ids. */
    record Varying(String kind, boolean isNumber, Of of) {}

    /** A value in the row of one instance. */
    @FunctionalInterface
    interface Of {
        String value(DutyCard card, List<String> ids);
    }

    /** An instance that the engine has started, with its only row in each table. */
    record Started(DutyCard card, String instance, Map<String, JsonNode> rows) {}

    /** When the two were started, both bounds included, as the engine writes it. */
    record Span(LocalDateTime from, LocalDateTime until) {

        boolean contains(String value) {
            try {
                LocalDateTime at = LocalDateTime.parse(value);
                return !at.isBefore(from) && !at.isAfter(until);
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }

    static Optional<Pattern> of(Started one, Started other, Span started) {
        return one.rows().keySet().equals(other.rows().keySet())
                ? Optional.ofNullable(new Reading(one, other, started).pattern())
                : Optional.empty();
    }

    /** Holds the two against each other; the own ids of both in the order in which they were met. */
    private record Reading(Started one, Started other, Span started, List<String> ids, List<String> otherIds) {

        Reading(Started one, Started other, Span started) {
            this(
                    one,
                    other,
                    started,
                    new ArrayList<>(List.of(one.instance())),
                    new ArrayList<>(List.of(other.instance())));
        }

        Pattern pattern() {
            List<Table> tables = new ArrayList<>();
            for (String name : one.rows().keySet()) {
                Table table = table(name, one.rows().get(name), other.rows().get(name));
                if (table == null) {
                    return null;
                }
                tables.add(table);
            }
            return new Pattern(ids.size(), tables);
        }

        private Table table(String name, JsonNode mine, JsonNode theirs) {
            List<String> copied = new ArrayList<>();
            Map<String, Varying> varying = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> column : mine.properties()) {
                JsonNode value = column.getValue();
                JsonNode otherValue = theirs.get(column.getKey());
                if (value.equals(otherValue)
                        || started.contains(value.asText()) && started.contains(otherValue.asText())) {
                    copied.add(column.getKey());
                } else {
                    Varying found = varying(value, otherValue);
                    if (found == null) {
                        return null;
                    }
                    varying.put(column.getKey(), found);
                }
            }
            return new Table(name, mine.get("id_").asText(), copied, varying);
        }

        private Varying varying(JsonNode value, JsonNode otherValue) {
            String mine = value.asText();
            String theirs = otherValue.asText();
            boolean isNumber = value.isNumber();
            if (is(mine, theirs, card -> String.valueOf(card.id()))) {
                return new Varying("duty", isNumber, (card, own) -> String.valueOf(card.id()));
            }
            for (OfficialGroup group : OfficialGroup.values()) {
                if (is(mine, theirs, card -> group.of(card.agencyInCharge()))) {
                    return new Varying(group.name(), false, (card, own) -> group.of(card.agencyInCharge()));
                }
            }
            return ownId(mine, theirs);
        }

        private boolean is(String mine, String theirs, Function<DutyCard, String> of) {
            return mine.equals(of.apply(one.card())) && theirs.equals(of.apply(other.card()));
        }

        /** A value with an id of the instance's own in it, and else the same in both. */
        private Varying ownId(String mine, String theirs) {
            List<String> found =
                    ID.matcher(mine).results().map(MatchResult::group).toList();
            List<String> otherFound =
                    ID.matcher(theirs).results().map(MatchResult::group).toList();
            if (found.size() != 1 || otherFound.size() != 1) {
                return null;
            }
            String id = found.get(0);
            String otherId = otherFound.get(0);
            int number = numbered(id, otherId);
            return number < 0 || !mine.replace(id, "").equals(theirs.replace(otherId, ""))
                    ? null
                    : new Varying(
                            mine.replace(id, "#" + number), false, (card, own) -> mine.replace(id, own.get(number)));
        }

        /** The same number for the same ids; below zero when one of them was met beside another before. */
        private int numbered(String id, String otherId) {
            if (!ids.contains(id) && !otherIds.contains(otherId)) {
                ids.add(id);
                otherIds.add(otherId);
            }
            int number = ids.indexOf(id);
            return number == otherIds.indexOf(otherId) ? number : -1;
        }
    }
}
