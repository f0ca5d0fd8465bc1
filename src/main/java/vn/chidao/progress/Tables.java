package vn.chidao.progress;

import static vn.chidao.progress.Sheet.Column.day;
import static vn.chidao.progress.Sheet.Column.figure;
import static vn.chidao.progress.Sheet.Column.moment;
import static vn.chidao.progress.Sheet.Column.number;
import static vn.chidao.progress.Sheet.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How each table of the page looks in a spreadsheet. */
final class Tables {

    private Tables() {}

    static Sheet<ProgressMatrix.Row> directives(ProgressMatrix matrix) {
        return matrix("van-ban-theo-ky", "Văn bản theo kỳ báo cáo", "Văn bản", "Trích yếu", matrix);
    }

    static Sheet<ProgressMatrix.Row> agencies(ProgressMatrix matrix) {
        return matrix("co-quan-theo-ky", "Cơ quan theo kỳ báo cáo", "Cơ quan", "Ghi chú", matrix);
    }

    private static Sheet<ProgressMatrix.Row> matrix(
            String name, String title, String first, String second, ProgressMatrix matrix) {
        List<Sheet.Column<ProgressMatrix.Row>> columns = new ArrayList<>();
        columns.add(text(first, 40, row -> row.of().name()));
        columns.add(text(second, 40, ProgressMatrix.Row::note));
        matrix.periods().forEach(period -> columns.addAll(counts(period.label() + ": ", row -> row.in(period))));
        columns.addAll(counts("Cộng: ", ProgressMatrix.Row::sum));
        return new Sheet<>(name, title, columns, matrix.rows());
    }

    static Sheet<Trend.InPeriod> trend(List<Trend.InPeriod> rows) {
        List<Sheet.Column<Trend.InPeriod>> columns = new ArrayList<>();
        columns.add(text("Kỳ báo cáo", 26, row -> row.period().label()));
        columns.addAll(counts("", Trend.InPeriod::counts));
        return new Sheet<>("dien-bien", "Diễn biến qua các kỳ", columns, rows);
    }

    private static <T> List<Sheet.Column<T>> counts(String of, Function<T, ReportCounts> counts) {
        return List.of(
                number(of + "đúng hạn", row -> counts.apply(row).onTime()),
                number(of + "gửi chậm", row -> counts.apply(row).late()),
                number(of + "chưa gửi, quá hạn", row -> counts.apply(row).missing()),
                number(of + "chưa đến hạn", row -> counts.apply(row).open()));
    }

    static Sheet<OverdueDuty> overdue(int total, Sheet.Rows<OverdueDuty> rows) {
        return new Sheet<>(
                "qua-han",
                "Báo cáo và kết quả quá hạn",
                List.of(
                        text("Cơ quan", 40, row -> row.agency().name()),
                        text("Văn bản", 18, row -> row.directive().name()),
                        text("Nội dung", 34, OverdueDuty::title),
                        day("Hạn", OverdueDuty::dueOn),
                        number("Số ngày chậm", OverdueDuty::daysLate),
                        text("Tình trạng", 28, OverdueDuty::stateLabel),
                        number("Đã nhắc", OverdueDuty::reminders),
                        number("Đã đôn đốc", OverdueDuty::urgings),
                        text("Chờ ai xử lý", 32, OverdueDuty::nextLabel),
                        text("Người xử lý tiếp", 40, OverdueDuty::actor)),
                total,
                rows);
    }

    static Sheet<OwedRounds.Round> upcoming(List<OwedRounds.Round> rows) {
        return new Sheet<>(
                "sap-den-han",
                "Việc sắp đến hạn",
                List.of(
                        text("Văn bản", 18, row -> row.directive().name()),
                        text("Trích yếu", 50, OwedRounds.Round::subject),
                        text("Nội dung", 34, OwedRounds.Round::title),
                        day("Hạn", OwedRounds.Round::dueOn),
                        number("Còn (ngày)", OwedRounds.Round::daysLeft),
                        number("Cơ quan chưa gửi", OwedRounds.Round::withAgency),
                        number("Đang xem", OwedRounds.Round::inReview)),
                rows);
    }

    static Sheet<ReportList.ReportLine> reports(int total, Sheet.Rows<ReportList.ReportLine> rows) {
        return new Sheet<>(
                "bao-cao",
                "Danh sách báo cáo",
                List.of(
                        text("Cơ quan", 40, row -> row.agency().name()),
                        text("Văn bản", 18, row -> row.directive().name()),
                        text("Kỳ báo cáo", 24, row -> row.period().label()),
                        day("Hạn", ReportList.ReportLine::dueOn),
                        moment("Gửi lần đầu", ReportList.ReportLine::firstSentAt),
                        text("Đánh giá", 22, row -> row.standing().label()),
                        number("Số ngày chậm", ReportList.ReportLine::daysLate),
                        text("Tình trạng", 28, ReportList.ReportLine::stateLabel),
                        number("Đã đôn đốc", ReportList.ReportLine::urgings)),
                total,
                rows);
    }

    static Sheet<TargetFigures.TargetSum> targets(List<TargetFigures.TargetSum> rows) {
        return new Sheet<>(
                "chi-tieu",
                "Chỉ tiêu, theo báo cáo được chấp nhận gần nhất",
                List.of(
                        text("Văn bản", 18, row -> row.directive().name()),
                        text("Số", 8, TargetFigures.TargetSum::no),
                        text("Chỉ tiêu", 50, TargetFigures.TargetSum::text),
                        figure("Yêu cầu", TargetFigures.TargetSum::required),
                        text("Cách tính", 14, row -> row.measure().equals("PERCENT") ? "tỷ lệ %" : "số lượng"),
                        text("Đếm cái gì", 24, TargetFigures.TargetSum::counted),
                        figure("Đạt được", TargetFigures.TargetSum::numerator),
                        figure("Tổng số", TargetFigures.TargetSum::denominator),
                        figure("Tỷ lệ (%)", TargetFigures.TargetSum::percent),
                        number("Cơ quan đạt", TargetFigures.TargetSum::reachedBy),
                        number("Cơ quan có số liệu", TargetFigures.TargetSum::reporting)),
                rows);
    }

    static Sheet<TargetFigures.AgencyFigure> targetByAgency(String target, List<TargetFigures.AgencyFigure> rows) {
        return new Sheet<>(
                "chi-tieu-tung-co-quan",
                "Chỉ tiêu %s của từng cơ quan".formatted(target),
                List.of(
                        text("Cơ quan", 40, row -> row.agency().name()),
                        figure("Đạt được", TargetFigures.AgencyFigure::numerator),
                        figure("Tổng số", TargetFigures.AgencyFigure::denominator),
                        figure("Tỷ lệ (%)", TargetFigures.AgencyFigure::percent),
                        text("Đánh giá", 16, row -> verdict(row.reached())),
                        text("Theo báo cáo", 24, TargetFigures.AgencyFigure::period)),
                rows);
    }

    private static String verdict(Boolean reached) {
        if (reached == null) {
            return "chưa có số liệu";
        }
        return reached ? "đạt" : "chưa đạt";
    }
}
