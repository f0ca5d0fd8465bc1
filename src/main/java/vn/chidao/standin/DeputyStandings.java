package vn.chidao.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Works out anew each time what a deputy holds at this moment, so that standing in begins and ends by itself. Only what is a
 * head's own is lent, and only to somebody of the same agency: whoever has left it holds nothing, and nobody passes on what
 * was lent to them.
 */
@Component
public class DeputyStandings {

    /** Days after which no session can still believe in a deputyship that has ended. */
    private static final int REMEMBERED = 2;

    private final DeputyshipRows rows;
    private final Officials officials;
    private final Clock clock;

    DeputyStandings(DeputyshipRows rows, Officials officials, Clock clock) {
        this.rows = rows;
        this.officials = officials;
        this.clock = clock;
    }

    /** Asks one question for those who stand in for nobody, which is nearly everyone. */
    public Standing of(String user) {
        return of(Set.of(user)).getOrDefault(user, Standing.OF_NOBODY);
    }

    /** As {@link #of(String)} for several; whoever stands in for nobody is left out. */
    public Map<String, Standing> of(Collection<String> users) {
        LocalDate today = LocalDate.now(clock);
        List<Deputyship> known = rows.ofDeputies(users, today.minusDays(REMEMBERED));
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<String, Official> people = officials.byIds(known.stream()
                .flatMap(each -> Stream.of(each.deputy(), each.head()))
                .collect(Collectors.toSet()));
        return known.stream()
                .filter(each -> people.containsKey(each.deputy()))
                .collect(Collectors.groupingBy(
                        Deputyship::deputy,
                        Collectors.collectingAndThen(Collectors.toList(), own -> standing(own, people, today))));
    }

    private static Standing standing(List<Deputyship> known, Map<String, Official> people, LocalDate today) {
        Official deputy = people.get(known.get(0).deputy());
        Map<String, Set<String>> lent = new HashMap<>();
        known.stream()
                .filter(each -> each.on(today) == Deputyship.State.RUNNING && people.containsKey(each.head()))
                .forEach(each -> held(each, people.get(each.head()), deputy)
                        .forEach(group -> lent.computeIfAbsent(group, any -> new HashSet<>())
                                .add(each.head())));
        return new Standing(lent, lapsed(known, lent.keySet(), deputy));
    }

    private static Set<String> held(Deputyship running, Official head, Official deputy) {
        Set<String> held = new HashSet<>(deputy.ofOwnAgencies(running.lent()));
        held.retainAll(head.groups());
        held.removeAll(deputy.groups());
        return held;
    }

    private static Set<String> lapsed(List<Deputyship> known, Set<String> lent, Official deputy) {
        return known.stream()
                .flatMap(each -> each.lent().stream())
                .filter(group -> !lent.contains(group) && !deputy.groups().contains(group))
                .collect(Collectors.toSet());
    }
}
