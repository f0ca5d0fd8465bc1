package vn.chidao.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a consolidated report from the figures alone: it adds up and lists, it does not judge. */
final class ConsolidationDraft {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ConsolidationDraft() {}

    static Consolidation of(ReportingPeriod period, PeriodFigures figures, LocalDate today) {
        String results = Stream.of(
                        counts(period, figures, today),
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

    private static String counts(ReportingPeriod period, PeriodFigures figures, LocalDate today) {
        PeriodFigures.Counts counts = figures.counts();
        long returned = figures.agencies().stream()
                .filter(PeriodFigures.AgencyReport::isReturned)
                .count();
        return "Đến ngày %s, %d/%d cơ quan đã gửi báo cáo %s (%d đã được chấp nhận, %d đang thẩm định); %d gửi chậm, %d chưa gửi%s."
                .formatted(
                        DAY.format(today),
                        counts.accepted() + counts.inReview(),
                        counts.expected(),
                        period.label(),
                        counts.accepted(),
                        counts.inReview(),
                        counts.late(),
                        counts.missing() - returned,
                        returned == 0 ? "" : ", %d bị trả lại, chưa gửi lại".formatted(returned));
    }

    private static String target(PeriodFigures.TargetSum target) {
        return target.percent() != null
                ? "%s: %s/%s = %s%% (yêu cầu %s%%, %s)."
                        .formatted(
                                withoutStop(target.text()),
                                plain(target.numerator()),
                                plain(target.denominator()),
                                plain(target.percent()),
                                plain(target.required()),
                                target.reached() ? "đạt" : "chưa đạt")
                : "%s: tổng cộng %s; %d/%d cơ quan đạt mức tối thiểu %s."
                        .formatted(
                                withoutStop(target.text()),
                                plain(target.numerator()),
                                target.reachedBy(),
                                target.agencies(),
                                plain(target.required()));
    }

    private static String assignment(PeriodFigures.AssignmentTally tally) {
        return "Nhiệm vụ %s (%s): %d cơ quan đã hoàn thành, %d đang thực hiện, %d chưa thực hiện, %d gặp khó khăn."
                .formatted(
                        tally.no(),
                        withoutStop(tally.text()),
                        tally.done(),
                        tally.inProgress(),
                        tally.notStarted(),
                        tally.blocked());
    }

    /** A text that goes on within a sentence. */
    private static String withoutStop(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String late(PeriodFigures figures) {
        return Stream.of(
                        named("Gửi chậm", figures, PeriodFigures.AgencyReport::late, each -> "chậm %d ngày"
                                .formatted(each.daysLate())),
                        named(
                                "Chưa gửi",
                                figures,
                                each -> each.isMissing() && !each.isReturned(),
                                ConsolidationDraft::urged),
                        named(
                                "Bị trả lại, chưa gửi lại",
                                figures,
                                PeriodFigures.AgencyReport::isReturned,
                                ConsolidationDraft::urged))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String named(
            String heading,
            PeriodFigures figures,
            Predicate<PeriodFigures.AgencyReport> which,
            Function<PeriodFigures.AgencyReport, String> remark) {
        String names = figures.agencies().stream()
                .filter(which)
                .map(each -> remark.apply(each).isEmpty()
                        ? each.name()
                        : "%s (%s)".formatted(each.name(), remark.apply(each)))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : heading + ": " + names + ".";
    }

    private static String urged(PeriodFigures.AgencyReport report) {
        return report.urgings() == 0 ? "" : "đã đôn đốc %d lần".formatted(report.urgings());
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
