package vn.chidao.reporting;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.calendar.DayOffRule;
import vn.chidao.directive.PeriodKind;

/** What a regime must fulfil to give a sensible sequence of dates; each breach is said by its field. */
final class RegimeRules {

    private RegimeRules() {}

    static void checkName(String id, String name) {
        require(
                id != null && id.matches("[A-Z0-9][A-Z0-9-]{1,59}"),
                "mục “id”: “%s” không hợp lệ, chỉ dùng chữ in hoa không dấu, chữ số và dấu gạch nối".formatted(id));
        require(name != null && !name.isBlank(), "mục “name”: hãy ghi tên tiếng Việt của chế độ báo cáo");
    }

    static void checkWindows(Map<PeriodKind, ReportingWindow> windows) {
        ReportingWindow half = windows.get(PeriodKind.HALF_YEARLY);
        ReportingWindow year = windows.get(PeriodKind.YEARLY);
        require(half != null && year != null, "mục “windows”: hãy ghi đủ hai kỳ HALF_YEARLY và YEARLY");
        require(
                half.cutOff().isBefore(year.cutOff()),
                "mục “windows”: kỳ HALF_YEARLY phải chốt số liệu trước kỳ YEARLY");
    }

    static void checkCount(String field, Integer days) {
        require(days != null && days >= 1, "mục “%s”: hãy ghi số ngày từ 1 trở lên".formatted(field));
    }

    static void checkSteps(String field, List<Integer> days) {
        days.forEach(step -> checkCount(field, step));
        require(
                new HashSet<>(days).size() == days.size(),
                "mục “%s”: %s có số ngày ghi hai lần, hãy bỏ bớt".formatted(field, days));
    }

    static void checkClosesLast(int closes, int consolidates, int escalates, List<Integer> urges) {
        int last = Collections.max(Stream.concat(Stream.of(consolidates, escalates), urges.stream())
                .toList());
        require(
                closes > last,
                "mục “closesWorkingDaysAfterDue”: %d phải lớn hơn %d, là bước cuối trong các bước còn lại"
                        .formatted(closes, last));
    }

    static void checkDayOff(DayOffRule dayOff) {
        require(dayOff != null, "mục “dayOff”: hãy ghi KEEP, PREVIOUS_WORKING_DAY hoặc NEXT_WORKING_DAY");
    }

    private static void require(boolean fulfilled, String sentence) {
        if (!fulfilled) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
