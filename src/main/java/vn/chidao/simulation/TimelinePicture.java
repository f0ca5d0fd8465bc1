package vn.chidao.simulation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.chidao.directive.Directive;

/**
 * Draws a directive's life: milestones on a line of years, then a field for each agency and period that says by colour and
 * by a letter whether the report came in time, late or never.
 */
final class TimelinePicture {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LEFT = 330;
    private static final int WIDTH = 1400;
    private static final int CELL = 22;
    private static final int GRID_TOP = 250;
    private static final Map<String, String> MILESTONES = Map.of(
            "directive-registered", "Vào sổ",
            "directive-issued", "Giao việc",
            "conclusion", "Kết luận",
            "final-review", "Tổng kết",
            "directive-closed", "Kết thúc",
            "directive-withdrawn", "Thu hồi",
            "directive-replaced", "Thay thế");

    private final Directive directive;
    private final List<TimelineEvent> life;
    private final TimelineNames names;
    private final LocalDate from;
    private final LocalDate until;
    private final StringBuilder svg = new StringBuilder();

    private TimelinePicture(Directive directive, List<TimelineEvent> life, TimelineNames names) {
        this.directive = directive;
        this.life = life;
        this.names = names;
        this.from = life.isEmpty() ? LocalDate.EPOCH : life.get(0).at().toLocalDate();
        LocalDate last = life.isEmpty() ? from : life.get(life.size() - 1).at().toLocalDate();
        this.until = last.isAfter(from) ? last : from.plusDays(1);
    }

    static String of(Directive directive, List<TimelineEvent> life, TimelineNames names) {
        return new TimelinePicture(directive, life, names).draw();
    }

    private String draw() {
        List<String> periods = periods();
        Set<String> agencies = new TreeSet<>();
        life.stream()
                .filter(event -> event.period() != null && event.agency() != null)
                .forEach(event -> agencies.add(event.agency()));
        int height = GRID_TOP + 130 + agencies.size() * CELL + 40;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(WIDTH, height, WIDTH, height));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(20, 34, 20, "#7a1414", directive.document().shownSymbol());
        text(20, 58, 13, "#333333", shortened(directive.document().subject(), 150));
        text(20, 80, 12, "#555555", subtitle());
        line();
        milestones();
        grid(periods, List.copyOf(agencies));
        return svg.append("</svg>\n").toString();
    }

    private String subtitle() {
        return "%s – %s · %s%s"
                .formatted(
                        DAY.format(from),
                        DAY.format(until),
                        directive.status().label(),
                        directive.life().simulated() ? " · Dữ liệu mô phỏng" : "");
    }

    private void line() {
        svg.append("<line x1=\"40\" y1=\"150\" x2=\"%d\" y2=\"150\" stroke=\"#555555\" stroke-width=\"2\"/>\n"
                .formatted(WIDTH - 40));
        for (int year = from.getYear() + 1; year <= until.getYear(); year++) {
            int x = x(LocalDate.of(year, 1, 1));
            svg.append("<line x1=\"%d\" y1=\"143\" x2=\"%d\" y2=\"157\" stroke=\"#555555\"/>\n".formatted(x, x));
            middle(x, 172, 12, "#555555", String.valueOf(year));
        }
    }

    /** Labels alternate above and below the line in three heights, so that neighbours do not cover each other. */
    private void milestones() {
        int no = 0;
        for (TimelineEvent event : life) {
            String label = MILESTONES.get(event.kind());
            if (label != null) {
                int x = x(event.at().toLocalDate());
                int y = no % 2 == 0 ? 138 - (no / 2 % 3) * 14 : 188 + (no / 2 % 3) * 14;
                svg.append("<circle cx=\"%d\" cy=\"150\" r=\"5\" fill=\"#9b1c1c\"/>\n".formatted(x));
                middle(Math.min(Math.max(x, 80), WIDTH - 80), y, 11, "#9b1c1c", label + periodOf(event));
                no++;
            }
        }
    }

    private static String periodOf(TimelineEvent event) {
        return event.period() == null
                ? ""
                : " " + event.period().replace(" đầu năm ", "/").replace("năm ", "");
    }

    private List<String> periods() {
        return life.stream()
                .filter(event -> event.kind().equals("period-opened"))
                .map(TimelineEvent::period)
                .toList();
    }

    private void grid(List<String> periods, List<String> agencies) {
        Map<String, String> marks = marks();
        int column = Math.min(90, (WIDTH - LEFT - 40) / Math.max(1, periods.size()));
        text(20, GRID_TOP + 6, 13, "#333333", "Báo cáo của từng cơ quan");
        legend();
        for (int p = 0; p < periods.size(); p++) {
            int x = LEFT + p * column + column / 2;
            svg.append(
                    "<text x=\"%d\" y=\"%d\" font-size=\"11\" fill=\"#333333\" transform=\"rotate(-45 %d %d)\">%s</text>\n"
                            .formatted(x, GRID_TOP + 112, x, GRID_TOP + 112, escaped(periods.get(p))));
        }
        for (int a = 0; a < agencies.size(); a++) {
            int y = GRID_TOP + 125 + a * CELL;
            text(20, y + 15, 11, "#333333", shortened(names.agency(agencies.get(a)), 50));
            for (int p = 0; p < periods.size(); p++) {
                cell(LEFT + p * column, y, column, marks.getOrDefault(agencies.get(a) + "|" + periods.get(p), ""));
            }
        }
    }

    private void legend() {
        List<String> all = List.of("Đ", "C", "K", "…");
        List<String> words = List.of("đúng hạn", "chậm", "không gửi", "đang chờ");
        for (int i = 0; i < all.size(); i++) {
            cell(LEFT + i * 140, GRID_TOP - 9, 30, all.get(i));
            text(LEFT + i * 140 + 38, GRID_TOP + 6, 12, "#333333", words.get(i));
        }
    }

    private void cell(int x, int y, int width, String mark) {
        String colour =
                switch (mark) {
                    case "Đ" -> "#cfe8d2";
                    case "C" -> "#ffe2a8";
                    case "K" -> "#f2b8b5";
                    case "…" -> "#e4e8f0";
                    default -> "#ffffff";
                };
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#dddddd\"/>\n"
                .formatted(x, y, width, CELL, colour));
        middle(x + width / 2, y + 15, 11, "#222222", mark);
    }

    /** The last word on each report: missing beats late, late beats in time. */
    private Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(List.of("…", "Đ", "C", "K"));
        for (TimelineEvent event : life) {
            String mark =
                    switch (event.kind()) {
                        case "task-created" -> "…";
                        case "report-submitted" -> "Đ";
                        case "report-late" -> "C";
                        case "report-missing" -> "K";
                        default -> null;
                    };
            if (mark != null && event.period() != null && event.agency() != null) {
                marks.merge(
                        event.agency() + "|" + event.period(),
                        mark,
                        (old, fresh) -> order.indexOf(fresh) > order.indexOf(old) ? fresh : old);
            }
        }
        return marks;
    }

    private int x(LocalDate day) {
        double share = (double) (day.toEpochDay() - from.toEpochDay()) / (until.toEpochDay() - from.toEpochDay());
        return (int) (60 + share * (WIDTH - 120));
    }

    private void text(int x, int y, int size, String colour, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\">%s</text>\n"
                .formatted(x, y, size, colour, escaped(words)));
    }

    private void middle(int x, int y, int size, String colour, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\" text-anchor=\"middle\">%s</text>\n"
                .formatted(x, y, size, colour, escaped(words)));
    }

    private static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    private static String escaped(String words) {
        return Objects.requireNonNullElse(words, "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
