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
import java.util.stream.Stream;
import vn.chidao.duty.DutyCard;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.workflow.Pattern.Both;
import vn.chidao.workflow.Pattern.Table;
import vn.chidao.workflow.Pattern.Varying;

/** Holds two instances against each other, column by column, and tells what all others are written after, if anything. */
final class Comparison {

    private final Both both;
    private final Span started;
    private final OwnIds ids;

    private Comparison(Both both, Span started) {
        this.both = both;
        this.started = started;
        this.ids = new OwnIds(both);
    }

    /** When the two were started, both bounds included, as the engine writes it. */
    record Span(LocalDateTime from, LocalDateTime until) {

        private static final int DAY = "2024-05-15".length();

        boolean contains(String value) {
            if (value.length() <= DAY || value.charAt(DAY) != 'T') {
                return false;
            }
            try {
                LocalDateTime at = LocalDateTime.parse(value);
                return !at.isBefore(from) && !at.isAfter(until);
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }

    static Optional<Pattern> of(Both both, Span started) {
        return new Comparison(both, started).pattern();
    }

    private Optional<Pattern> pattern() {
        Map<String, JsonNode> rows = both.one().rows();
        Map<String, JsonNode> otherRows = both.other().rows();
        if (!rows.keySet().equals(otherRows.keySet())) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>();
        rows.forEach((name, row) -> table(name, row, otherRows.get(name)).ifPresent(tables::add));
        return tables.size() == rows.size() ? Optional.of(new Pattern(ids.count(), tables)) : Optional.empty();
    }

    private Optional<Table> table(String name, JsonNode row, JsonNode otherRow) {
        List<String> copied = new ArrayList<>();
        Map<String, Varying> varying = new LinkedHashMap<>();
        row.properties().forEach(column -> {
            JsonNode value = column.getValue();
            JsonNode otherValue = otherRow.get(column.getKey());
            if (isSame(value, otherValue)) {
                copied.add(column.getKey());
            } else {
                varying(value, otherValue).ifPresent(found -> varying.put(column.getKey(), found));
            }
        });
        return copied.size() + varying.size() == row.size()
                ? Optional.of(new Table(name, row.get("id_").asText(), copied, varying))
                : Optional.empty();
    }

    private boolean isSame(JsonNode value, JsonNode otherValue) {
        return value.equals(otherValue) || started.contains(value.asText()) && started.contains(otherValue.asText());
    }

    private Optional<Varying> varying(JsonNode value, JsonNode otherValue) {
        String mine = value.asText();
        String theirs = otherValue.asText();
        return Stream.concat(
                        Stream.of(duty(value.isNumber())),
                        Stream.of(OfficialGroup.values()).map(Comparison::group))
                .filter(each -> isOf(each.of(), both.one(), mine) && isOf(each.of(), both.other(), theirs))
                .findFirst()
                .or(() -> ids.in(mine, theirs));
    }

    private static boolean isOf(Pattern.Of of, Pattern.Started started, String value) {
        return value.equals(of.value(started.card(), List.of()));
    }

    private static Varying duty(boolean isNumber) {
        return of("duty", isNumber, card -> String.valueOf(card.id()));
    }

    private static Varying group(OfficialGroup group) {
        return of(group.name(), false, card -> group.of(card.agencyInCharge()));
    }

    private static Varying of(String kind, boolean isNumber, Function<DutyCard, String> value) {
        return new Varying(kind, isNumber, (card, own) -> value.apply(card));
    }
}
