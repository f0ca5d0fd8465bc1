package vn.chidao.simulation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.directive.Directive;

/** A directive's life as a table for people; the many task events are left to the file for machines. */
final class TimelineText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Predicate<TimelineEvent> FOR_PEOPLE =
            event -> !event.kind().startsWith("task-");

    private TimelineText() {}

    static String of(Directive directive, List<TimelineEvent> life, TimelineNames names) {
        String heading = "\n## %s: %s\n\n"
                .formatted(
                        directive.document().shownSymbol(), directive.document().subject());
        String simulated = directive.life().simulated() ? "Dữ liệu mô phỏng. " : "";
        String assumptions = directive.document().assumptions().stream()
                .map(each -> "- Giả định: " + each + "\n")
                .collect(Collectors.joining());
        String rows =
                life.stream().filter(FOR_PEOPLE).map(event -> row(event, names)).collect(Collectors.joining());
        return heading + simulated + "Trạng thái: " + directive.status().label() + ".\n\n" + assumptions
                + "\n| Thời điểm | Việc | Kỳ, nhiệm vụ | Cơ quan | Hạn | Kết quả |\n| --- | --- | --- | --- | --- | --- |\n"
                + rows;
    }

    private static String row(TimelineEvent event, TimelineNames names) {
        return Stream.of(
                        MINUTE.format(event.at()),
                        TimelineNames.kind(event.kind()),
                        Objects.requireNonNullElse(event.period(), Objects.requireNonNullElse(event.task(), "")),
                        event.agency() == null ? "" : names.agency(event.agency()),
                        event.dueOn() == null ? "" : DAY.format(event.dueOn()),
                        outcome(event))
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String outcome(TimelineEvent event) {
        String outcome = Objects.requireNonNullElse(event.outcome(), "");
        return switch (outcome) {
            case "ACCEPTED" -> "Chấp nhận";
            case "RETURNED" -> "Trả lại";
            default -> outcome;
        };
    }
}
