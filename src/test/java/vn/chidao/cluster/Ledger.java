package vn.chidao.cluster;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows of a storm, asked from outside, and what may be due at once in it. */
record Ledger(Supplier<JdbcClient> sql) {

    static final String OPENING = "CatchEvent_OpeningDay";
    static final String STEP = "CatchEvent_StepDay";

    /** Makes every timer that waits at that event due now. */
    void makeDue(String event) {
        sql.get()
                .sql(
                        """
                        update act_ru_job set duedate_ = :now, rev_ = rev_ + 1
                        where job_def_id_ in (select id_ from act_ru_jobdef where act_id_ = :event)
                        """)
                .param("now", Timestamp.from(Instant.now()))
                .param("event", event)
                .update();
    }

    /** How many nodes have jobs in work at this moment. */
    int nodesAtWork() {
        return number("select count(distinct lock_owner_) from act_ru_job where lock_owner_ is not null");
    }

    int periodsOpen() {
        return number("select count(*) from chidao.reporting_period where process_instance_id is not null");
    }

    int periodsAtStep(int step) {
        return number("select count(*) from chidao.reporting_period where last_step_no = " + step);
    }

    int submitted() {
        return number("select count(*) from chidao.submission");
    }

    int accepted() {
        return number("select count(*) from chidao.duty where kind = 'REPORT' and state = 'ACCEPTED'");
    }

    int toConsolidate() {
        return number("select count(*) from act_ru_task where task_def_key_ = 'Task_ConsolidateReports'");
    }

    /**
     * How much the server has written, in bytes.
     *
     * @param stored what the database takes on the disk
     * @param ahead what went through the log that a replica reads
     */
    record Written(long stored, long ahead) {}

    Written written() {
        return sql.get()
                .sql("select pg_database_size(current_database()) as stored,"
                        + " cast(pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as bigint) as ahead")
                .query(Written.class)
                .single();
    }

    /** Each of these must answer no row. */
    List<String> contradictions() {
        return CONTRADICTIONS.stream()
                .filter(query -> !sql.get().sql(query).query().listOfRows().isEmpty())
                .toList();
    }

    /** @return -1 while the server is away */
    int number(String query) {
        try {
            return sql.get().sql(query).query(Integer.class).single();
        } catch (DataAccessException away) {
            return -1;
        }
    }

    private static final List<String> CONTRADICTIONS = List.of(
            // A report twice, or without its instance, or with another's.
            "select period_id, agency_id from chidao.duty where kind = 'REPORT' group by 1, 2 having count(*) > 1",
            """
            select d.id from chidao.duty d left join act_hi_procinst p on p.proc_inst_id_ = d.process_instance_id
            where d.kind = 'REPORT' and (p.proc_def_key_ is distinct from 'ReportProcess' or p.end_time_ is null)
            """,
            "select process_instance_id from chidao.duty group by 1 having count(*) > 1",
            """
            select p.proc_inst_id_ from act_hi_procinst p
            left join chidao.duty d on d.process_instance_id = p.proc_inst_id_
            where p.proc_def_key_ = 'ReportProcess' and d.id is null
            """,
            // A submission or a review twice, or one of which the record knows nothing.
            "select duty_id from chidao.submission group by 1 having count(*) > 1",
            "select duty_id from chidao.review group by 1 having count(*) > 1",
            """
            select directive_id, agency_id, kind from chidao.directive_record
            where kind in ('report-submitted', 'report-accepted') group by 1, 2, 3 having count(*) > 1
            """,
            """
            select d.id from chidao.duty d where d.kind = 'REPORT' and 2 <> (
                select count(*) from chidao.directive_record r where r.directive_id = d.directive_id
                and r.agency_id = d.agency_id and r.kind in ('report-submitted', 'report-accepted'))
            """,
            // A reminder counted and not recorded, or recorded twice.
            """
            select d.id from chidao.duty d where d.kind = 'REPORT' and d.reminders <> (
                select count(distinct r.note) from chidao.directive_record r
                where r.directive_id = d.directive_id and r.agency_id = d.agency_id and r.kind = 'reminder')
            """,
            """
            select directive_id, agency_id, note from chidao.directive_record
            where kind = 'reminder' group by 1, 2, 3 having count(*) > 1
            """,
            // A period opened or taken to its consolidation twice.
            """
            select directive_id, kind from chidao.directive_record
            where kind in ('period-opened', 'consolidation-opened') group by 1, 2 having count(*) > 1
            """,
            // Work that nobody will take up again.
            "select id_ from act_ru_job where retries_ = 0",
            "select id_ from act_ru_incident");
}
