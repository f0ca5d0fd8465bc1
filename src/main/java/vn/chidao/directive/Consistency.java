package vn.chidao.directive;

import static vn.chidao.directive.Timeframe.Kind.EVENT;
import static vn.chidao.directive.Timeframe.Kind.YEARLY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.chidao.yaml.Finding;

/** What must hold between the fields of one directive and no schema can say; looks at nothing outside the document. */
final class Consistency {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A term of office is five years and a vision reaches some decades; beyond this a year was mistyped. */
    private static final int YEARS_AHEAD = 50;

    private final DirectiveDocument document;
    private final List<Finding> findings = new ArrayList<>();

    private Consistency(DirectiveDocument document) {
        this.document = document;
    }

    static List<Finding> findingsIn(DirectiveDocument document) {
        Consistency check = new Consistency(document);
        check.assignments();
        check.targets();
        check.lastYear();
        return check.findings;
    }

    private void assignments() {
        unique(
                "/assignments/",
                document.assignments().stream().map(Assignment::no).toList(),
                "nhiệm vụ");
        for (int i = 0; i < document.assignments().size(); i++) {
            timeframe(
                    "/assignments/" + i + "/timeframe",
                    document.assignments().get(i).timeframe());
        }
    }

    private void timeframe(String pointer, Timeframe timeframe) {
        LocalDate start = start();
        if (timeframe.deadline() != null
                && start != null
                && timeframe.deadline().isBefore(start)) {
            refuse(pointer + "/deadline", "hạn %s sớm hơn ngày %s của văn bản", timeframe.deadline(), start);
        }
        if (timeframe.everyYearOn() != null && timeframe.kind() != YEARLY) {
            refuse(pointer + "/everyYearOn", "chỉ nhiệm vụ hằng năm (YEARLY) mới có hạn hằng năm");
        }
        if (timeframe.event() != null && timeframe.kind() != EVENT) {
            refuse(pointer + "/event", "chỉ nhiệm vụ gắn với sự kiện (EVENT) mới ghi sự kiện");
        }
    }

    private void targets() {
        unique("/targets/", document.targets().stream().map(Target::no).toList(), "chỉ tiêu");
        Set<String> numbers = new HashSet<>();
        document.assignments().forEach(assignment -> numbers.add(assignment.no()));
        for (int i = 0; i < document.targets().size(); i++) {
            Target target = document.targets().get(i);
            if (target.assignment() != null && !numbers.contains(target.assignment())) {
                refuse("/targets/" + i + "/assignment", "không có nhiệm vụ số “%s”", target.assignment());
            }
            figure("/targets/" + i + "/required", target);
        }
    }

    private void figure(String pointer, Target target) {
        if (target.required() == null) {
            return;
        }
        if (target.measure() == Target.Measure.PERCENT && target.required().compareTo(HUNDRED) > 0) {
            refuse(pointer, "tỷ lệ %s%% lớn hơn 100%%", target.required().toPlainString());
        }
        if (target.measure() == Target.Measure.MINIMUM_COUNT
                && target.required().signum() <= 0) {
            refuse(
                    pointer,
                    "số lượng phải lớn hơn 0, nhưng ghi %s",
                    target.required().toPlainString());
        }
    }

    private void lastYear() {
        LocalDate start = start();
        if (document.reporting() == null || document.reporting().lastYear() == null || start == null) {
            return;
        }
        int last = document.reporting().lastYear();
        if (last < start.getYear() || last > start.getYear() + YEARS_AHEAD) {
            refuse(
                    "/reporting/lastYear",
                    "năm %d phải từ %d đến %d",
                    last,
                    start.getYear(),
                    start.getYear() + YEARS_AHEAD);
        }
    }

    private LocalDate start() {
        return Stream.of(document.startsOn(), document.issuedOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private void unique(String pointer, List<String> numbers, String what) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != null && first.putIfAbsent(numbers.get(i), i) != null) {
                refuse(pointer + i + "/no", "số “%s” đã dùng cho một %s khác", numbers.get(i), what);
            }
        }
    }

    private void refuse(String pointer, String sentence, Object... values) {
        findings.add(new Finding(pointer, sentence.formatted(values)));
    }
}
