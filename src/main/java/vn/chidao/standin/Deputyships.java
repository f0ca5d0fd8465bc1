package vn.chidao.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names deputies and takes that back; a {@link StandInRefused} says why nothing was done. */
@Component
class Deputyships {

    private final DeputyshipRows rows;
    private final Officials officials;
    private final Clock clock;

    Deputyships(DeputyshipRows rows, Officials officials, Clock clock) {
        this.rows = rows;
        this.officials = officials;
        this.clock = clock;
    }

    /** All in which the person is head or deputy, the latest first. */
    @Transactional(readOnly = true)
    public List<Deputyship> around(String person) {
        return rows.around(Set.of(person));
    }

    /** @param by who records it: the head, or an administrator */
    @Transactional
    public long name(Wish wish, String by) {
        NamingRules.checkText(wish.reason());
        NamingRules.checkDays(wish.from(), wish.until(), today());
        Map<String, Official> people = officials.byIds(
                Stream.of(wish.head(), wish.deputy()).filter(Objects::nonNull).toList());
        Official head = known(people, wish.head());
        Official deputy = known(people, wish.deputy());
        Deputyship named = wish.recorded(by, clock);
        rows.takeTurn();
        NamingRules.checkPeople(head, deputy, named);
        NamingRules.checkNoChain(head, deputy, named, rows.around(people.keySet()));
        return rows.insert(named);
    }

    /** @param mayForAnybody whether somebody other than the head may take it back */
    @Transactional
    public void revoke(long id, String by, boolean mayForAnybody) {
        Deputyship found = rows.find(id)
                .filter(each -> mayForAnybody || each.head().equals(by))
                .orElseThrow(UnknownDeputyship::new);
        switch (found.on(today())) {
            case ENDED -> throw new StandInRefused("Lần ủy quyền này đã hết hạn nên không cần thu hồi.");
            case REVOKED -> throw new StandInRefused("Lần ủy quyền này đã được thu hồi trước đó.");
            default -> rows.revoke(id, by, clock.instant());
        }
    }

    private static Official known(Map<String, Official> people, String id) {
        Official found = people.get(String.valueOf(id));
        if (found == null) {
            throw new StandInRefused(
                    id == null || id.isBlank()
                            ? "Hãy chọn người được ủy quyền."
                            : "Không có tài khoản “%s”; hãy chọn người trong danh sách.".formatted(id));
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What somebody asks for. */
    record Wish(String head, String deputy, Set<String> groups, LocalDate from, LocalDate until, String reason) {

        Wish of(String person) {
            return new Wish(person, deputy, groups, from, until, reason);
        }

        private Deputyship recorded(String by, Clock clock) {
            Set<String> lent = groups == null ? Set.of() : groups;
            return new Deputyship(0, head, deputy, lent, from, until, reason.strip(), by, clock.instant(), null);
        }
    }
}
