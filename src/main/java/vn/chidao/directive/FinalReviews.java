package vn.chidao.directive;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The final review of each directive, the newest one if it was asked for again. */
@Repository
public class FinalReviews {

    private final JdbcClient jdbc;

    FinalReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<FinalReview> of(DirectiveId directive) {
        return jdbc.sql("select results, limits, causes, next_tasks from chidao.final_review where directive_id = :id")
                .param("id", directive.value())
                .query(FinalReview.class)
                .optional();
    }

    void store(DirectiveId directive, FinalReview review) {
        jdbc.sql(
                        """
                        insert into chidao.final_review (directive_id, results, limits, causes, next_tasks)
                        values (:id, :results, :limits, :causes, :nextTasks)
                        on conflict (directive_id) do update
                        set results = excluded.results, limits = excluded.limits, causes = excluded.causes,
                            next_tasks = excluded.next_tasks
                        """)
                .param("id", directive.value())
                .param("results", review.results())
                .param("limits", review.limits())
                .param("causes", review.causes())
                .param("nextTasks", review.nextTasks())
                .update();
    }
}
