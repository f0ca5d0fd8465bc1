package vn.chidao.standin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What must hold before somebody may be made somebody's deputy. Each rule throws its sentence. */
final class NamingRules {

    /** Years that a deputyship may last at the most; whoever is away for longer is replaced. */
    private static final int LONGEST = 1;

    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private NamingRules() {}

    static void checkText(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new StandInRefused("Hãy ghi lý do ủy quyền, ví dụ “Đi công tác”.");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new StandInRefused("Lý do ủy quyền dài %d ký tự; hãy rút gọn còn tối đa %d."
                    .formatted(reason.strip().length(), LONGEST_REASON));
        }
    }

    static void checkDays(LocalDate from, LocalDate until, LocalDate today) {
        if (from == null || until == null) {
            throw new StandInRefused("Hãy chọn cả ngày bắt đầu và ngày kết thúc ủy quyền.");
        }
        if (from.isBefore(today)) {
            throw new StandInRefused("Ngày bắt đầu %s đã qua; hãy chọn từ hôm nay (%s) trở đi."
                    .formatted(DAY.format(from), DAY.format(today)));
        }
        if (until.isBefore(from)) {
            throw new StandInRefused("Ngày kết thúc %s trước ngày bắt đầu %s; hãy chọn lại."
                    .formatted(DAY.format(until), DAY.format(from)));
        }
        if (!until.isBefore(from.plusYears(LONGEST))) {
            throw new StandInRefused("Chỉ ủy quyền tối đa một năm; hãy chọn ngày kết thúc trước %s."
                    .formatted(DAY.format(from.plusYears(LONGEST))));
        }
    }

    static void checkPeople(Official head, Official deputy, Deputyship named) {
        if (head.id().equals(deputy.id())) {
            throw new StandInRefused("Không thể tự ủy quyền cho chính mình; hãy chọn người khác trong cơ quan.");
        }
        if (named.lent().isEmpty()) {
            throw new StandInRefused("Hãy chọn ít nhất một vai trò để ủy quyền.");
        }
        if (!head.lendable().containsAll(named.lent())) {
            throw new StandInRefused("%s chỉ ủy quyền được vai trò của mình trong cơ quan.".formatted(head.name()));
        }
        if (!deputy.ofOwnAgencies(named.lent()).containsAll(named.lent())) {
            throw new StandInRefused(
                    "%s không thuộc cùng cơ quan với vai trò được ủy quyền; hãy chọn người cùng cơ quan."
                            .formatted(deputy.name()));
        }
    }

    /** Nobody passes on what was lent to them, neither by accident nor by two who are away at the same time. */
    static void checkNoChain(Official head, Official deputy, Deputyship named, List<Deputyship> known) {
        for (Deputyship other : known) {
            if (!other.overlaps(named)) {
                continue;
            }
            if (other.deputy().equals(head.id())) {
                throw new StandInRefused("%s đang được ủy quyền thay người khác %s nên không thể ủy quyền tiếp."
                        .formatted(head.name(), days(other)));
            }
            if (other.head().equals(deputy.id())) {
                throw new StandInRefused("%s cũng vắng và đã ủy quyền cho người khác %s; hãy chọn người khác."
                        .formatted(deputy.name(), days(other)));
            }
            if (other.head().equals(head.id()) && other.deputy().equals(deputy.id())) {
                throw new StandInRefused("%s đã được ủy quyền %s; hãy chọn ngày khác hoặc thu hồi lần trước."
                        .formatted(deputy.name(), days(other)));
            }
        }
    }

    private static String days(Deputyship other) {
        return "từ %s đến %s".formatted(DAY.format(other.from()), DAY.format(other.until()));
    }
}
