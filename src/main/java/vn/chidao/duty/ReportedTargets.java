package vn.chidao.duty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the figures of each target as an agency's report told them that was accepted last, so that they can be summed. */
@Repository
class ReportedTargets {

    private final JdbcClient jdbc;

    ReportedTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report of an earlier period that is accepted later changes nothing. */
    void keep(Duty accepted) {
        jdbc.sql(
                        """
                        insert into chidao.reported_target (directive_id, target_no, agency_id, duty_id, numerator, denominator)
                        select :directive, f.no, :agency, s.duty_id, f.numerator, f.denominator
                        from chidao.submission s
                        cross join lateral jsonb_to_recordset(s.content -> 'targets') f (no text, numerator numeric, denominator numeric)
                        where s.duty_id = :duty and s.no = :no
                        on conflict (directive_id, target_no, agency_id) do update
                        set duty_id = excluded.duty_id, numerator = excluded.numerator, denominator = excluded.denominator
                        where reported_target.duty_id <= excluded.duty_id
                        """)
                .param("directive", accepted.directive().value())
                .param("agency", accepted.agency().code())
                .param("duty", accepted.id())
                .param("no", accepted.submissions())
                .update();
    }
}
