package vn.chidao.benchmark;

/** What {@link FloorRows} sends, with values where the shipped models leave some. */
final class FloorSql {

    static final String EXECUTION =
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                   is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
            values (?, 1, ?, ?, ?, ?, 'Task_SubmitReport', true, false, true, false, 1, 18, 3, 'ReportProcess')
            """;

    static final String VARIABLE =
            """
            insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, long_, text_, var_scope_,
                   sequence_counter_, is_concurrent_local_)
            values (?, 1, 'long', 'dutyId', ?, ?, ?, ?, ?, ?, 1, false)
            """;

    static final String TASK =
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, description_, task_def_key_, priority_,
                   create_time_, due_date_, suspension_state_, task_state_)
            values (?, 1, ?, ?, ?, 'Báo cáo 6 tháng đầu năm 2024 · 12-CT/TU',
                   'Báo cáo kết quả từng nhiệm vụ, số liệu từng chỉ tiêu, hạn chế, nguyên nhân, kiến nghị và nhiệm vụ tới.', ?, 50, ?, ?, 1, 'Created')
            """;

    static final String LINK =
            "insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) values (?, 1, ?, 'candidate', ?)";

    static final String RIGHT =
            """
            insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
            values (?, 1, 1, ?, 7, ?, ?)
            """;

    static final String PAST_INSTANCE =
            """
            insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, start_act_id_,
                   root_proc_inst_id_, state_)
            values (?, ?, ?, 'ReportProcess', ?, ?, 'StartEvent_ReportDue', ?, 'ACTIVE')
            """;

    static final String PAST_TASK =
            """
            insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
                   act_inst_id_, name_, description_, assignee_, start_time_, priority_, due_date_, task_state_)
            values (?, ?, 'ReportProcess', ?, ?, ?, ?, ?, 'Báo cáo 6 tháng đầu năm 2024 · 12-CT/TU',
                   'Báo cáo kết quả từng nhiệm vụ, số liệu từng chỉ tiêu, hạn chế, nguyên nhân, kiến nghị và nhiệm vụ tới.', ?, ?, 50, ?, 'Created')
            """;

    static final String SENT =
            "update chidao.duty set state = 'SUBMITTED', submitted_at = ?, submitted_by = ?, submissions = 1 where id = ?";

    static final String SUBMISSION =
            """
            insert into chidao.submission (duty_id, no, submitted_at, submitted_by, content) values (?, 1, ?, ?, cast(? as jsonb))
            """;

    static final String ACCEPTED = "update chidao.duty set state = 'ACCEPTED', ended_at = ? where id = ?";

    static final String REVIEW =
            """
            insert into chidao.review (duty_id, submission_no, step, outcome, reviewed_at, reviewed_by)
            values (?, 1, 'REVIEW', 'ACCEPTED', ?, 'tham.muu')
            """;

    static final String RECORD =
            """
            insert into chidao.directive_record (directive_id, at, kind, actor, agency_id, period, due_on, outcome, simulated)
            values (?, ?, ?, ?, ?, ?, date '2024-06-18', ?, false)
            """;

    static final String TARGETS =
            """
            insert into chidao.reported_target (directive_id, target_no, agency_id, duty_id, numerator, denominator)
            select ?, no, ?, ?, 8, 10 from unnest(array['CT1', 'CT2']) no
            """;

    static final String MOVED =
            """
            update act_ru_execution set rev_ = rev_ + 1, act_id_ = 'Task_ReviewReport', act_inst_id_ = ? where id_ = ?
            """;

    static final String TASK_ENDED =
            "update act_hi_taskinst set end_time_ = ?, duration_ = 1000, delete_reason_ = 'completed', task_state_ = 'Completed' where id_ = ?";

    static final String ENDED =
            """
            update act_hi_procinst set end_time_ = ?, duration_ = 1000, end_act_id_ = 'EndEvent_ReportAccepted', state_ = 'COMPLETED' where id_ = ?
            """;

    static final String ONE_LESS = "update chidao.reporting_period set outstanding = outstanding - 1 where id = ?";

    private FloorSql() {}
}
