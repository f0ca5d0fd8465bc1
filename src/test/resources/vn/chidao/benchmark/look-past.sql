-- One period that has closed, of every directive in force: its reports, what was sent, answered, reminded and urged, and the
-- engine's history of it. :kind and :year name the period, :until is its last day, :newest whether no later one has closed.
create temporary table past_period on commit drop as
select nextval(pg_get_serial_sequence('chidao.reporting_period', 'id')) as id, d.id as directive_id, d.province, d.seq
  from look.directive d where not d.ended;

insert into chidao.reporting_period (id, directive_id, kind, year, from_on, until_on, opens_on, due_on, provisional, consolidates_on, closes_on, partial, state,
                                     consolidation, consolidated_at, consolidated_by, conclusion, concluded_at, concluded_by, opened_at, closed_at, process_instance_id)
overriding system value
select p.id, p.directive_id, :kind, :year, :until - 180, :until, :until - 30, :until + 2, false, :until + 4, :until + 20, false, 'CONCLUDED',
       '{"results": "Các cơ quan đã triển khai đúng yêu cầu."}', look.at(:until + 6, 10), 'tham.muu.' || p.province, 'Ghi nhận kết quả.', look.at(:until + 8, 10),
       'thuong.vu', look.at(:until - 30, 8), look.at(:until + 20, 8), look.id('r', p.id)
  from past_period p;

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, start_act_id_, end_act_id_,
                             super_process_instance_id_, root_proc_inst_id_, state_)
select look.id('r', p.id), look.id('r', p.id), p.directive_id, f.key_, f.id_, cast(:until - 30 as timestamp), cast(:until + 20 as timestamp), 'StartEvent_PeriodOpened',
       'EndEvent_PeriodClosed', look.id('c', p.seq), look.id('a', p.seq), 'COMPLETED'
  from past_period p join look.definition f on f.key_ = 'ReportingPeriodProcess';

insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_name_,
                            act_type_, start_time_, end_time_, act_inst_state_, sequence_counter_)
select look.id('y', p.id * 20 + n), look.id('r', p.id), f.key_, f.id_, look.id('a', p.seq), look.id('r', p.id), look.id('r', p.id), 'ServiceTask_' || n, 'Bước ' || n,
       'serviceTask', cast(:until - 30 + n as timestamp), cast(:until - 30 + n as timestamp), 4, n
  from past_period p cross join generate_series(1, 18) n join look.definition f on f.key_ = 'ReportingPeriodProcess';

-- Of each agency's report: whether it came, late, was answered; every slow agency misses three in ten.
create temporary table past_duty on commit drop as
select nextval(pg_get_serial_sequence('chidao.duty', 'id')) as id, p.id as period_id, p.directive_id, p.province, p.seq, a.id as agency_id, a.signs, d.*
  from past_period p join look.agency a using (province)
 cross join lateral (select cast((a.no * 7919 + p.id * 104729) % 1000 as int) as dice, a.no % 17 = 3 as slow) x
 cross join lateral (select dice >= case when slow then 300 else 40 end as came, dice % 100 between 50 and case when slow then 85 else 57 end as late,
                            dice % 9 as days) d;

insert into chidao.duty (id, kind, directive_id, agency_id, period_id, title, due_on, state, opened_at, submitted_at, submitted_by, late, ended_at,
                         submissions, reminders, urgings, leader_signs_off, process_instance_id)
overriding system value
select d.id, 'REPORT', d.directive_id, d.agency_id, d.period_id, case :kind when 'YEARLY' then 'năm ' else '6 tháng đầu năm ' end || :year, :until + 2,
       case when d.came then 'ACCEPTED' else 'MISSING' end, look.at(:until - 30, 8), case when d.came then look.at(:until + case when d.late then 3 + d.days else -d.days end, 9) end,
       case when d.came then 'can.bo.' || d.agency_id end, d.came and d.late, look.at(:until + 20, 8), case when d.came then 1 else 0 end,
       1, case when d.late or not d.came then 2 else 0 end, d.signs, look.id('p', d.id)
  from past_duty d;

insert into chidao.submission (duty_id, no, submitted_at, submitted_by, content)
select d.id, 1, look.at(:until + case when d.late then 3 + d.days else -d.days end, 9), 'can.bo.' || d.agency_id,
       jsonb_build_object('results', 'Đã quán triệt văn bản đến các chi bộ, lồng ghép vào kế hoạch công tác năm và giao người theo dõi.',
                          'limits', 'Một số chi bộ triển khai còn chậm.', 'causes', 'Cán bộ phụ trách mới thay đổi.',
                          'assignments', (select jsonb_agg(jsonb_build_object('no', cast(n as text), 'progress', 'IN_PROGRESS', 'text', 'Đang thực hiện theo kế hoạch'))
                                            from generate_series(1, 5) n),
                          'targets', jsonb_build_array(jsonb_build_object('no', 'CT1', 'numerator', d.id % 50 + 50, 'denominator', 100),
                                                       jsonb_build_object('no', 'CT2', 'numerator', d.id % 5),
                                                       jsonb_build_object('no', 'CT3', 'numerator', d.id % 10 + 1, 'denominator', 10)))
  from past_duty d where d.came;

insert into chidao.review (duty_id, submission_no, step, outcome, reviewed_at, reviewed_by)
select d.id, 1, s.step, 'ACCEPTED', look.at(:until + 15, 10), s.by || d.agency_id
  from past_duty d cross join (values ('SIGN_OFF', 'lanh.dao.'), ('REVIEW', 'tham.muu.')) s (step, by) where d.came and (d.signs or s.step = 'REVIEW');

insert into chidao.attachment (id, duty_id, submission_no, file_name, media_type, size_bytes, sha256, content, attached_at, attached_by)
select gen_random_uuid(), d.id, 1, 'bao-cao.pdf', 'application/pdf', 300, repeat('0', 64), decode(repeat('ab', 300), 'hex'), look.at(:until, 8), 'can.bo.' || d.agency_id
  from past_duty d where d.came and d.id % 20 = 0;

insert into chidao.reported_target (directive_id, target_no, agency_id, duty_id, numerator, denominator)
select d.directive_id, 'CT' || n, d.agency_id, d.id, d.id % 50 + 50, 100 from past_duty d cross join generate_series(1, 3) n where d.came and :newest;

insert into chidao.directive_record (directive_id, at, kind, actor, agency_id, period, due_on, outcome, note, simulated)
select d.directive_id, look.at(:until + e.day, e.hour), e.kind, e.actor || case e.actor when 'chidao' then '' when 'tham.muu.' then d.province else d.agency_id end,
       d.agency_id, case :kind when 'YEARLY' then 'năm ' else '6 tháng đầu năm ' end || :year, :until + 2, e.outcome, e.note, false
  from past_duty d
 cross join lateral (values
       (-3, 8, 'reminder', 'chidao', true, null, null), (4, 8, 'urging', 'chidao', d.late or not d.came, null, 'Lần 1'),
       (6, 8, 'urging', 'chidao', d.late or not d.came, null, 'Lần 2'),
       (case when d.late then 3 + d.days else -d.days end, 9, 'report-submitted', 'can.bo.', d.came, null, null),
       (case when d.late then 3 + d.days else -d.days end, 9, 'report-late', 'can.bo.', d.came and d.late, null, null),
       (case when d.late then 3 + d.days else -d.days end, 11, 'report-signed', 'lanh.dao.', d.came and d.signs, 'ACCEPTED', null),
       (15, 10, 'report-accepted', 'tham.muu.', d.came, 'ACCEPTED', null),
       (20, 8, 'report-missing', 'chidao', not d.came, null, null)) e (day, hour, kind, actor, happened, outcome, note)
 where e.happened;

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_, start_act_id_, end_act_id_,
                             root_proc_inst_id_, state_)
select look.id('p', d.id), look.id('p', d.id), d.directive_id, f.key_, f.id_, cast(:until - 30 as timestamp), cast(:until + 15 as timestamp), 3888000000,
       'StartEvent_ReportDue', case when d.came then 'EndEvent_ReportAccepted' end, look.id('p', d.id), case when d.came then 'COMPLETED' else 'EXTERNALLY_TERMINATED' end
  from past_duty d join look.definition f on f.key_ = 'ReportProcess';

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_, name_, description_,
                             assignee_, start_time_, end_time_, duration_, delete_reason_, priority_, due_date_, task_state_)
select look.id(t.kind, d.id), t.key, f.key_, f.id_, look.id('p', d.id), look.id('p', d.id), look.id('p', d.id), t.key || ':' || look.id(t.kind, d.id),
       'Báo cáo · 12-CT/TU', 'Báo cáo kết quả từng nhiệm vụ, số liệu từng chỉ tiêu, hạn chế, nguyên nhân, kiến nghị và nhiệm vụ tới; đính kèm tệp nếu có.',
       t.by || d.agency_id, cast(:until - 30 as timestamp), cast(:until + t.day as timestamp), 3888000000, case when d.came then 'completed' else 'deleted' end, 50,
       cast(:until + 2 as timestamp), case when d.came then 'Completed' else 'Deleted' end
  from past_duty d join look.definition f on f.key_ = 'ReportProcess'
 cross join (values ('s', 'Task_SubmitReport', 'can.bo.', 3), ('t', 'Task_SignOffReport', 'lanh.dao.', 5), ('u', 'Task_ReviewReport', 'tham.muu.', 15)) t (kind, key, by, day)
 where t.kind = 's' or d.came and (t.kind = 'u' or d.signs);
