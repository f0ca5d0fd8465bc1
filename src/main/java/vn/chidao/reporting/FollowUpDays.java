package vn.chidao.reporting;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;

/** Up to which day each directive's assignments have been followed up. */
@Repository
class FollowUpDays {

    private final JdbcClient jdbc;

    FollowUpDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day that was done; long past when none was. */
    LocalDate doneUntil(DirectiveId directive) {
        return jdbc.sql("select done_until from chidao.assignment_follow_up where directive_id = :directive")
                .param("directive", directive.value())
                .query(LocalDate.class)
                .optional()
                .orElse(LocalDate.EPOCH);
    }

    void done(DirectiveId directive, LocalDate until) {
        jdbc.sql(
                        """
                        insert into chidao.assignment_follow_up (directive_id, done_until) values (:directive, :until)
                        on conflict (directive_id) do update set done_until = excluded.done_until
                        """)
                .param("directive", directive.value())
                .param("until", until)
                .update();
    }
}
