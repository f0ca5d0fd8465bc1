package vn.chidao.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a consolidated report from the figures alone: it adds up and lists, it does not judge. */
final class ConsolidationDraft {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ConsolidationDraft() {}

    static Consolidation of(ReportingPeriod period, PeriodFigures figures, LocalDate today) {
        String results = Stream.of(
                        counts(period, figures.counts(), today),
                        lines("Chỉ tiêu:", figures.targets(), ConsolidationDraft::target),
                        lines("Nhiệm vụ:", figures.assignments(), ConsolidationDraft::assignment),
                        late(figures))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Consolidation(
                cut(results),
                cut(said(figures, PeriodFigures.AgencyReport::limits)),
                "",
                cut(said(figures, PeriodFigures.AgencyReport::proposals)),
                "");
    }

    private static String counts(ReportingPeriod period, PeriodFigures.Counts counts, LocalDate today) {
        return "Đến ngày %s, %d/%d cơ quan đã gửi báo cáo %s (%d đã được chấp nhận, %d đang thẩm định); %d gửi chậm, %d chưa gửi."
                .formatted(
                        DAY.format(today),
                        counts.accepted() + counts.inReview(),
                        counts.expected(),
                        period.label(),
                        counts.accepted(),
                        counts.inReview(),
                        counts.late(),
                        counts.missing());
    }

    private static String target(PeriodFigures.TargetSum target) {
        return target.percent() != null
                ? "%s: %s/%s = %s%% (yêu cầu %s%%, %s)."
                        .formatted(
                                target.text(),
                                plain(target.numerator()),
                                plain(target.denominator()),
                                plain(target.percent()),
                                plain(target.required()),
                                target.reached() ? "đạt" : "chưa đạt")
                : "%s: tổng cộng %s; %d/%d cơ quan đạt mức tối thiểu %s."
                        .formatted(
                                target.text(),
                                plain(target.numerator()),
                                target.reachedBy(),
                                target.agencies(),
                                plain(target.required()));
    }

    private static String assignment(PeriodFigures.AssignmentTally tally) {
        return "Nhiệm vụ %s (%s): %d cơ quan đã hoàn thành, %d đang thực hiện, %d chưa thực hiện, %d gặp khó khăn."
                .formatted(
                        tally.no(),
                        tally.text(),
                        tally.done(),
                        tally.inProgress(),
                        tally.notStarted(),
                        tally.blocked());
    }

    private static String late(PeriodFigures figures) {
        String late = figures.agencies().stream()
                .filter(PeriodFigures.AgencyReport::late)
                .map(each -> "%s (chậm %d ngày)".formatted(each.name(), each.daysLate()))
                .collect(Collectors.joining("; "));
        String missing = figures.agencies().stream()
                .filter(each -> each.submittedOn() == null)
                .map(each -> "%s (đã đôn đốc %d lần)".formatted(each.name(), each.urgings()))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        late.isEmpty() ? "" : "Gửi chậm: " + late + ".",
                        missing.isEmpty() ? "" : "Chưa gửi: " + missing + ".")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String said(PeriodFigures figures, Function<PeriodFigures.AgencyReport, String> what) {
        return figures.agencies().stream()
                .filter(each -> what.apply(each) != null && !what.apply(each).isBlank())
                .map(each -> "- " + each.name() + ": " + what.apply(each).strip())
                .collect(Collectors.joining("\n"));
    }

    private static <T> String lines(String heading, List<T> items, Function<T, String> line) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(line)
                        .map(text -> "- " + text)
                        .collect(Collectors.joining("\n", heading + "\n", ""));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String cut(String text) {
        String note = "\n… (đã rút gọn; xem từng báo cáo)";
        return text.length() <= Consolidation.LONGEST_TEXT
                ? text
                : text.substring(0, Consolidation.LONGEST_TEXT - note.length()) + note;
    }
}
