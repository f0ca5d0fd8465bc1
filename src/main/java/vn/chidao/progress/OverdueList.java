package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.duty.DutyKind;
import vn.chidao.duty.DutyState;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Named;
import vn.chidao.organisation.Successions;

/** What is overdue, the oldest first; three statements, however long the list is. */
@Repository
class OverdueList {

    private static final String COUNT = "select " + NextActor.OF_DUTY + " as next, count(*) as duties " + Owed.FROM
            + Owed.OVERDUE + " and %s group by 1";

    private static final String LIST =
            "select d.id, d.kind as duty_kind, v.id as directive, v.symbol, v.kind, d.agency_id, a.name,"
                    + " coalesce(v.advisory_body, v.issuing_body) as advisor, d.title, d.due_on, d.state, d.reminders, d.urgings, "
                    + NextActor.OF_DUTY + " as next " + Owed.FROM + Owed.OVERDUE
                    + " and %s and (cast(:next as text) is null or "
                    + NextActor.OF_DUTY
                    + " = :next) order by d.due_on, d.directive_id, d.agency_id, d.id limit :limit offset :offset";

    /** Everybody who may have to act on something of the list. */
    private static final String ACTING = "select d.agency_id " + Owed.FROM + Owed.OVERDUE
            + " and %1$s union select coalesce(v.advisory_body, v.issuing_body) " + Owed.FROM + Owed.OVERDUE
            + " and %1$s";

    private final JdbcClient jdbc;
    private final Successions successions;
    private final Agencies agencies;
    private final Clock clock;

    OverdueList(JdbcClient jdbc, Successions successions, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.successions = successions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @param next only what this one has to act on; {@code null} for all */
    @Transactional(readOnly = true)
    public Overdue of(Watched watched, NextActor next, Page page) {
        List<Waiting> waiting = waiting(watched);
        List<Row> rows = listed(jdbc, watched, next, page.size(), page.offset())
                .query((row, n) -> Row.read(row))
                .list();
        Map<AgencyId, Agency> inCharge = inCharge(rows.stream().map(Row::acting).collect(Collectors.toSet()));
        return new Overdue(
                waiting, rows.stream().map(row -> row.duty(inCharge, today())).toList());
    }

    /** The same rows from the first on, handed out one by one as {@code reading} reads them. */
    Sheet.Rows<OverdueDuty> first(int most, JdbcClient reading, Watched watched, NextActor next) {
        Map<AgencyId, Agency> inCharge = inCharge(jdbc.sql(ACTING.formatted(watched.all()))
                .params(watched.values())
                .param("today", today())
                .query((row, n) -> new AgencyId(row.getString(1)))
                .set());
        return each -> listed(reading, watched, next, most, 0).query(row -> {
            each.accept(Row.read(row).duty(inCharge, today()));
        });
    }

    private JdbcClient.StatementSpec listed(JdbcClient reading, Watched watched, NextActor next, int most, int offset) {
        return reading.sql(LIST.formatted(watched.all()))
                .params(watched.values())
                .param("today", today())
                .param("next", next == null ? null : next.name())
                .param("limit", most)
                .param("offset", offset);
    }

    /** How many wait for whom. */
    List<Waiting> waiting(Watched watched) {
        Map<NextActor, Integer> counts = new EnumMap<>(NextActor.class);
        jdbc.sql(COUNT.formatted(watched.all()))
                .params(watched.values())
                .param("today", today())
                .query((row, n) -> counts.put(NextActor.valueOf(row.getString("next")), row.getInt("duties")))
                .list();
        return Arrays.stream(NextActor.values())
                .map(next -> new Waiting(next, next.label(), counts.getOrDefault(next, 0)))
                .toList();
    }

    /** Who stands today in the place of those who are to act; who ended without a successor stays. */
    private Map<AgencyId, Agency> inCharge(Collection<AgencyId> acting) {
        Map<AgencyId, AgencyId> standing = successions.successorsOf(acting, today());
        Map<AgencyId, Agency> known = agencies.byIds(
                acting.stream().map(each -> standing.getOrDefault(each, each)).collect(Collectors.toSet()));
        return acting.stream()
                .collect(Collectors.toMap(each -> each, each -> known.get(standing.getOrDefault(each, each))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param waiting how many wait for whom, of all, not only of the rows shown */
    record Overdue(List<Waiting> waiting, List<OverdueDuty> rows) {}

    record Waiting(NextActor next, String label, int duties) {}

    private record Row(
            long id,
            DutyKind kind,
            Named directive,
            Named agency,
            AgencyId advisor,
            String title,
            LocalDate dueOn,
            DutyState state,
            int reminders,
            int urgings,
            NextActor next) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    DutyKind.valueOf(row.getString("duty_kind")),
                    new Named(
                            row.getString("directive"),
                            DirectiveDocument.shownSymbol(
                                    row.getString("symbol"), DirectiveKind.valueOf(row.getString("kind")))),
                    new Named(row.getString("agency_id"), row.getString("name")),
                    new AgencyId(row.getString("advisor")),
                    row.getString("title"),
                    row.getObject("due_on", LocalDate.class),
                    DutyState.valueOf(row.getString("state")),
                    row.getInt("reminders"),
                    row.getInt("urgings"),
                    NextActor.valueOf(row.getString("next")));
        }

        AgencyId acting() {
            return next == NextActor.ADVISOR ? advisor : new AgencyId(agency.id());
        }

        OverdueDuty duty(Map<AgencyId, Agency> inCharge, LocalDate today) {
            return new OverdueDuty(
                    id,
                    directive,
                    agency,
                    DutyTitle.of(kind, title),
                    dueOn,
                    (int) ChronoUnit.DAYS.between(dueOn, today),
                    state.label(),
                    reminders,
                    urgings,
                    next,
                    inCharge.get(acting()).name(),
                    next.label());
        }
    }
}
