package vn.chidao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.duty.DutyKind;
import vn.chidao.organisation.Named;

/** What many agencies owe together: late rounds and agencies for the first look, and rounds that fall due. */
@Repository
class OwedRounds {

    private static final String ROUNDS =
            """
            select v.id as directive, v.symbol, v.kind, v.subject, d.kind as duty_kind, d.title, d.due_on,
                   count(*) filter (where %1$s) as with_agency, count(*) filter (where not %1$s) as in_review,
                   coalesce(max(d.urgings) filter (where %1$s), 0) as urgings,
                   min(a.name) filter (where %1$s) as first_name
            """
                    .formatted(Owed.WITH_AGENCY);

    private static final String TOGETHER = " group by v.id, d.kind, d.title, d.due_on";

    private static final String LATE_ROUNDS = ROUNDS + Owed.FROM + Owed.OVERDUE + " and " + Owed.WITH_AGENCY + " and %s"
            + TOGETHER + " order by d.due_on, with_agency desc, v.id limit :limit";

    private static final String LATE_AGENCIES = "select a.id, a.name, count(*) as duties, min(d.due_on) as since "
            + Owed.FROM + Owed.OVERDUE + " and " + Owed.WITH_AGENCY
            + " and %s group by a.id order by duties desc, since, a.id limit :limit";

    private static final String UPCOMING = ROUNDS + Owed.FROM + "d.due_on between :today and :until and %s" + TOGETHER
            + " order by d.due_on, v.id limit :limit";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwedRounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What agencies have not sent though it was due, the oldest first. */
    List<Round> late(Watched watched, int most) {
        return jdbc.sql(LATE_ROUNDS.formatted(watched.all()))
                .params(watched.values())
                .param("today", today())
                .param("limit", most)
                .query((row, n) -> round(row))
                .list();
    }

    /** Who has most to send that was due, and since when. */
    List<LateAgency> lateAgencies(Watched watched, int most) {
        return jdbc.sql(LATE_AGENCIES.formatted(watched.all()))
                .params(watched.values())
                .param("today", today())
                .param("limit", most)
                .query((row, n) -> new LateAgency(
                        new Named(row.getString("id"), row.getString("name")),
                        row.getInt("duties"),
                        row.getObject("since", LocalDate.class),
                        daysUntil(row.getObject("since", LocalDate.class)) * -1))
                .list();
    }

    /** What falls due from today on, until so many days later (inclusive, at most a year), the next first. */
    List<Round> upcoming(Watched watched, int days, int most) {
        return jdbc.sql(UPCOMING.formatted(watched.all()))
                .params(watched.values())
                .param("today", today())
                .param("until", today().plusDays(Math.min(Math.max(days, 0), 366)))
                .param("limit", most)
                .query((row, n) -> round(row))
                .list();
    }

    private Round round(ResultSet row) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new Round(
                new Named(
                        row.getString("directive"),
                        DirectiveDocument.shownSymbol(
                                row.getString("symbol"), DirectiveKind.valueOf(row.getString("kind")))),
                row.getString("subject"),
                DutyKind.valueOf(row.getString("duty_kind")),
                DutyTitle.of(DutyKind.valueOf(row.getString("duty_kind")), row.getString("title")),
                dueOn,
                daysUntil(dueOn),
                row.getInt("with_agency"),
                row.getInt("in_review"),
                row.getInt("urgings"),
                row.getString("first_name"));
    }

    private int daysUntil(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(today(), day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The same thing owed by many agencies under one directive by one day.
     *
     * @param daysLeft calendar days, negative when overdue
     * @param withAgency how many agencies have it still to send
     * @param inReview how many have sent it and wait for an answer
     * @param urgings the most that any of them was urged
     * @param firstName the first by name of those that have it still to send; absent when there are none
     */
    record Round(
            Named directive,
            String subject,
            DutyKind kind,
            String title,
            LocalDate dueOn,
            int daysLeft,
            int withAgency,
            int inReview,
            int urgings,
            String firstName) {}

    /** @param since the earliest due date that passed */
    record LateAgency(Named agency, int duties, LocalDate since, int daysLate) {}
}
