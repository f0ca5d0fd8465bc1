package vn.chidao.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Signature;

/** The periods' rows in the database. */
@Repository
class PeriodRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final PeriodRow row;

    PeriodRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.row = new PeriodRow(json);
    }

    ReportingPeriod insert(DirectiveId directive, PlannedPeriod plan, Instant at) {
        return jdbc.sql(
                        """
                        insert into chidao.reporting_period
                            (directive_id, kind, year, from_on, until_on, opens_on, due_on, provisional, consolidates_on, closes_on,
                             partial, state, opened_at)
                        values (:directive, :kind, :year, :from, :until, :opensOn, :dueOn, :provisional, :consolidatesOn, :closesOn,
                                :partial, 'OPEN', :at)
                        returning *
                        """)
                .param("directive", directive.value())
                .param("kind", plan.kind().name())
                .param("year", plan.year())
                .param("from", plan.from())
                .param("until", plan.until())
                .param("opensOn", plan.opensOn())
                .param("dueOn", plan.dueOn())
                .param("provisional", plan.provisional())
                .param("consolidatesOn", plan.consolidatesOn())
                .param("closesOn", plan.closesOn())
                .param("partial", plan.partial())
                .param("at", Timestamp.from(at))
                .query(row)
                .single();
    }

    ReportingPeriod get(long id) {
        return jdbc.sql("select * from chidao.reporting_period where id = :id")
                .param("id", id)
                .query(row)
                .optional()
                .orElseThrow(() -> new PeriodRefused("Không tìm thấy kỳ báo cáo số %d.".formatted(id)));
    }

    /** The period that was opened last, by its place in the calendar. */
    Optional<ReportingPeriod> latest(DirectiveId directive) {
        return jdbc.sql(
                        "select * from chidao.reporting_period where directive_id = :directive order by until_on desc limit 1")
                .param("directive", directive.value())
                .query(row)
                .optional();
    }

    List<ReportingPeriod> of(DirectiveId directive) {
        return jdbc.sql("select * from chidao.reporting_period where directive_id = :directive order by until_on")
                .param("directive", directive.value())
                .query(row)
                .list();
    }

    boolean anyRunning(DirectiveId directive) {
        return jdbc.sql(
                        """
                        select exists (select from chidao.reporting_period
                                       where directive_id = :directive and (closed_at is null or concluded_at is null))
                        """)
                .param("directive", directive.value())
                .query(Boolean.class)
                .single();
    }

    void carriedBy(long id, String processInstance) {
        jdbc.sql("update chidao.reporting_period set process_instance_id = :instance where id = :id")
                .param("instance", processInstance)
                .param("id", id)
                .update();
    }

    boolean isCarriedBy(long id, String processInstance) {
        return jdbc.sql(
                        """
                        select exists (select from chidao.reporting_period where id = :id and process_instance_id = :instance)
                        """)
                .param("id", id)
                .param("instance", processInstance)
                .query(Boolean.class)
                .single();
    }

    void setOutstanding(long id, int reports) {
        jdbc.sql("update chidao.reporting_period set outstanding = :reports where id = :id")
                .param("reports", reports)
                .param("id", id)
                .update();
    }

    /** Counts an accepted report off. Holds the row until the commit. */
    Left countOff(long id) {
        return jdbc.sql(
                        """
                        update chidao.reporting_period set outstanding = outstanding - 1 where id = :id
                        returning outstanding, closed_at is null or concluded_at is null as running
                        """)
                .param("id", id)
                .query((row, n) -> new Left(row.getInt("outstanding"), row.getBoolean("running")))
                .single();
    }

    /** How many reports of a period are outstanding, and whether the period runs. */
    record Left(int outstanding, boolean running) {}

    void stepTaken(long id, LadderStep step) {
        jdbc.sql(
                        """
                        update chidao.reporting_period
                        set last_step_kind = :kind, last_step_no = :no, last_step_on = :on where id = :id
                        """)
                .param("kind", step.kind().name())
                .param("no", step.no())
                .param("on", step.on())
                .param("id", id)
                .update();
    }

    /** Moves the period on from the state it was read in; refuses when somebody else was faster. */
    void move(ReportingPeriod from, PeriodState to) {
        int moved = jdbc.sql("update chidao.reporting_period set state = :to where id = :id and state = :from")
                .param("to", to.name())
                .param("from", from.state().name())
                .param("id", from.id())
                .update();
        if (moved == 0) {
            throw new PeriodRefused(
                    "Kỳ báo cáo %s vừa được người khác xử lý; hãy mở lại công việc.".formatted(from.label()));
        }
    }

    void storeConsolidation(long id, Consolidation consolidation, Instant at, Signature by) {
        jdbc.sql(
                        """
                        update chidao.reporting_period
                        set consolidation = cast(:text as jsonb), consolidated_at = :at, consolidated_by = :by,
                            consolidated_for = :for where id = :id
                        """)
                .param("text", write(consolidation))
                .param("at", Timestamp.from(at))
                .param("by", by.by())
                .param("for", by.onBehalfOf())
                .param("id", id)
                .update();
    }

    void storeConclusion(long id, String conclusion, Instant at, Signature by) {
        jdbc.sql(
                        """
                        update chidao.reporting_period
                        set conclusion = :text, concluded_at = :at, concluded_by = :by, concluded_for = :for where id = :id
                        """)
                .param("text", conclusion)
                .param("at", Timestamp.from(at))
                .param("by", by.by())
                .param("for", by.onBehalfOf())
                .param("id", id)
                .update();
    }

    void storeEscalationAnswer(long id, String answer) {
        jdbc.sql("update chidao.reporting_period set escalation_answer = :answer where id = :id")
                .param("answer", answer)
                .param("id", id)
                .update();
    }

    void close(long id, Instant at) {
        jdbc.sql("update chidao.reporting_period set closed_at = :at where id = :id and closed_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Keeps how the reports of a closed period came in, so that nobody has to count them again. */
    void count(long id) {
        jdbc.sql("select chidao.count_reports(:id)").param("id", id).query().listOfRows();
    }

    void closeAll(DirectiveId directive, Instant at) {
        jdbc.sql(
                        "update chidao.reporting_period set closed_at = :at where directive_id = :directive and closed_at is null")
                .param("at", Timestamp.from(at))
                .param("directive", directive.value())
                .update();
    }

    private String write(Consolidation consolidation) {
        try {
            return json.writeValueAsString(consolidation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A consolidation cannot be written as JSON", e);
        }
    }
}
