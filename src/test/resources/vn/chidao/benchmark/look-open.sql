-- The period at work, of the directives in force from number :from to number :last of each province, and evidence that
-- agencies owe: each with its instance and its open task, as the engine writes them.
create temporary table open_period on commit drop as
select nextval(pg_get_serial_sequence('chidao.reporting_period', 'id')) as id, d.id as directive_id, d.province, d.seq, d.no,
       case when d.no % 5 = 0 then :today - 10 else date '2026-12-16' end as due_on
  from look.directive d where not d.ended and d.no between :from and :last;

insert into chidao.reporting_period (id, directive_id, kind, year, from_on, until_on, opens_on, due_on, provisional, consolidates_on, closes_on, partial, state,
                                     outstanding, opened_at, process_instance_id)
overriding system value
select p.id, p.directive_id, 'YEARLY', 2026, date '2025-12-15', p.due_on - 2, :today - 20, p.due_on, false, p.due_on + 2, p.due_on + 60, false, 'OPEN', 100,
       look.at(:today - 20, 8), look.id('q', p.id)
  from open_period p;

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, super_exec_, act_id_, act_inst_id_, is_active_, is_concurrent_,
                              is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
select look.id('q', p.id), 1, look.id('a', p.seq), look.id('q', p.id), p.directive_id, f.id_, look.id('d', p.seq), 'CatchEvent_StepDay', look.id('q', p.id), true, false,
       true, false, 1, 16, 3, f.key_
  from open_period p join look.definition f on f.key_ = 'ReportingPeriodProcess';

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, start_act_id_, super_process_instance_id_, root_proc_inst_id_, state_)
select look.id('q', p.id), look.id('q', p.id), p.directive_id, f.key_, f.id_, cast(:today - 20 as timestamp), 'StartEvent_PeriodOpened', look.id('c', p.seq),
       look.id('a', p.seq), 'ACTIVE'
  from open_period p join look.definition f on f.key_ = 'ReportingPeriodProcess';

insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, long_, text_, var_scope_, sequence_counter_, is_concurrent_local_)
select look.id('m', p.id), 1, 'long', 'periodId', look.id('q', p.id), look.id('q', p.id), f.id_, p.id, cast(p.id as text), look.id('q', p.id), 1, false
  from open_period p join look.definition f on f.key_ = 'ReportingPeriodProcess';

insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_, process_def_key_, retries_,
                        duedate_, handler_type_, handler_cfg_, suspension_state_, priority_, sequence_counter_, create_time_)
select look.id('l', p.id), 1, 'timer', true, look.id('q', p.id), look.id('a', p.seq), look.id('q', p.id), f.id_, f.key_, 3, timestamp '2030-05-15 08:00',
       'timer-intermediate-transition', 'CatchEvent_StepDay', 1, 0, 1, timestamp '2024-01-01 08:00'
  from open_period p join look.definition f on f.key_ = 'ReportingPeriodProcess';

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select look.id('i', p.id), 1, 1, 'managers.' || p.province, 8, look.id('q', p.id), 2 from open_period p;

-- Six in ten reports are still to be sent, one has come back, one waits for its leader where leaders sign, the others for their review.
create temporary table open_duty on commit drop as
select nextval(pg_get_serial_sequence('chidao.duty', 'id')) as id, 'REPORT' as kind, p.id as period_id, cast(null as text) as assignment_no, p.directive_id, p.province,
       a.id as agency_id, a.signs, p.due_on, 'năm 2026' as title, 'ReportProcess' as process, p.no,
       case when dice < 6 then 'OPEN' when dice = 6 then 'RETURNED' when dice < 9 and a.signs then 'SUBMITTED' when a.signs then 'SIGNED' else 'SUBMITTED' end as state
  from open_period p join look.agency a using (province) cross join lateral (select (a.no * 7 + p.no * 3) % 10 as dice) d
union all
select nextval(pg_get_serial_sequence('chidao.duty', 'id')), 'EVIDENCE', null, s.no, p.directive_id, p.province, a.id, a.signs, :today + p.no * 6 - 20,
       'nhiệm vụ ' || s.no, 'EvidenceProcess', p.no, 'OPEN'
  from open_period p join look.agency a using (province) cross join (values ('4'), ('5')) s (no) where s.no = '4' or (a.no + p.no) % 100 < 26;

create temporary table open_task on commit drop as
select d.*, f.id_ as definition, v.symbol,
       case when d.kind = 'EVIDENCE' then 'Task_SubmitEvidence' when d.state in ('OPEN', 'RETURNED') then 'Task_SubmitReport'
            when d.state = 'SUBMITTED' and d.signs then 'Task_SignOffReport' else 'Task_ReviewReport' end as task,
       case when d.state in ('OPEN', 'RETURNED') then d.agency_id when d.state = 'SUBMITTED' and d.signs then d.agency_id || '.leader' else d.province || '-BDV' end as team
  from open_duty d join look.definition f on f.key_ = d.process join chidao.directive v on v.id = d.directive_id;

insert into chidao.duty (id, kind, directive_id, agency_id, period_id, assignment_no, title, due_on, state, opened_at, submitted_at, submitted_by, submissions,
                         reminders, urgings, leader_signs_off, process_instance_id)
overriding system value
select id, kind, directive_id, agency_id, period_id, assignment_no, title, due_on, state, look.at(:today - 20, 8),
       case when state <> 'OPEN' then look.at(:today - 12, 9) end, case when state <> 'OPEN' then 'can.bo.' || agency_id end, case when state <> 'OPEN' then 1 else 0 end,
       1, case when due_on < :today then 1 else 0 end, signs, look.id('o', id)
  from open_task;

insert into chidao.submission (duty_id, no, submitted_at, submitted_by, content)
select id, 1, look.at(:today - 12, 9), 'can.bo.' || agency_id,
       jsonb_build_object('results', 'Đã quán triệt văn bản đến các chi bộ, lồng ghép vào kế hoạch công tác năm và giao người theo dõi.',
                          'assignments', (select jsonb_agg(jsonb_build_object('no', cast(n as text), 'progress', 'IN_PROGRESS', 'text', 'Đang thực hiện theo kế hoạch'))
                                            from generate_series(1, 5) n),
                          'targets', jsonb_build_array(jsonb_build_object('no', 'CT1', 'numerator', 80, 'denominator', 100)))
  from open_task where state <> 'OPEN';

insert into chidao.directive_record (directive_id, at, kind, actor, agency_id, period, due_on, simulated)
select t.directive_id, look.at(:today - e.day, 9), e.kind, e.actor || case e.actor when 'chidao' then '' else t.agency_id end, t.agency_id, t.title, t.due_on, false
  from open_task t cross join (values (14, 'reminder', 'chidao'), (12, 'report-submitted', 'can.bo.')) e (day, kind, actor)
 where t.kind = 'REPORT' and (e.kind = 'reminder' or t.state <> 'OPEN');

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_,
                              is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
select look.id('o', id), 2, look.id('o', id), look.id('o', id), directive_id, definition, task, task || ':' || look.id('v', id), true, false, true, false, 1, 18, 5, process
  from open_task;

insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, description_, task_def_key_, assignee_, priority_, create_time_, due_date_,
                         suspension_state_, task_state_)
select look.id('v', id), 1, look.id('o', id), look.id('o', id), definition, case task when 'Task_ReviewReport' then 'Thẩm định báo cáo ' else 'Báo cáo ' end || title || ' · ' || symbol,
       'Báo cáo kết quả từng nhiệm vụ, số liệu từng chỉ tiêu, hạn chế, nguyên nhân, kiến nghị và nhiệm vụ tới; đính kèm tệp nếu có.', task,
       case when id % 9 = 0 and task = 'Task_SubmitReport' then 'can.bo.' || agency_id end, 50, cast(:today - 20 as timestamp),
       case when task <> 'Task_ReviewReport' then cast(due_on as timestamp) + interval '17 hours' end, 1, 'Created'
  from open_task;

insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
select look.id('w', id), 1, team, 'candidate', look.id('v', id) from open_task;

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select look.id('z', id), 1, 1, team, 7, look.id('v', id), 16386 from open_task;

insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, long_, text_, var_scope_, sequence_counter_, is_concurrent_local_)
select look.id('f', id), 1, 'long', 'dutyId', look.id('o', id), look.id('o', id), definition, id, cast(id as text), look.id('o', id), 1, false from open_task
union all
select look.id('n', id), 1, 'boolean', 'returned', look.id('o', id), look.id('o', id), definition, 1, null, look.id('o', id), 2, false from open_task where state = 'RETURNED';

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, start_act_id_, root_proc_inst_id_, state_)
select look.id('o', id), look.id('o', id), directive_id, process, definition, cast(:today - 20 as timestamp), 'StartEvent_ReportDue', look.id('o', id), 'ACTIVE' from open_task;

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_, name_, start_time_, priority_,
                             due_date_, task_state_)
select look.id('v', id), task, process, definition, look.id('o', id), look.id('o', id), look.id('o', id), task || ':' || look.id('v', id), 'Báo cáo ' || title || ' · ' || symbol,
       cast(:today - 20 as timestamp), 50, cast(due_on as timestamp), 'Created'
  from open_task;
