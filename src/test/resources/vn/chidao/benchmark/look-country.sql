-- Every province that the register names "Tỉnh đo …" gets 50 directives in force and 50 that have ended, each for all of its
-- agencies, with plans that were accepted, and the process instances that carry those in force. :today is the day on which
-- everybody looks.
create schema look;

-- Ids as long as the engine's own.
create function look.id(kind text, no bigint) returns text language sql immutable
    return kind || lpad(to_hex(no), 8, '0') || '-e531-11f1-bebb-3a0b22a0fa8';

create function look.at(day date, hours int) returns timestamptz language sql immutable
    return timezone('Asia/Ho_Chi_Minh', cast(day as timestamp) + make_interval(hours => hours));

create table look.agency as
select a.id, a.province, cast(right(a.id, 3) as int) as no, cast(right(a.id, 3) as int) % 4 = 1 as signs
  from chidao.agency a where a.id ~ '^L[0-9]{2}-N[0-9]{3}$';

create table look.directive as
select p.code || case when n > 50 then '-E' else '-V' end || to_char((n - 1) % 50 + 1, 'FM000') as id, p.code as province,
       (n - 1) % 50 + 1 as no, n > 50 as ended, row_number() over (order by n, p.code) as seq, date '2016-03-01' + n * 17 as since
  from chidao.province p, generate_series(1, 100) n where p.code ~ '^L[0-9]{2}$';

insert into chidao.directive (id, kind, symbol, issued_on, starts_on, issuing_body, advisory_body, subject, reporting_regime, reporting_periods,
                              simulated, registered_at, registered_by, status, approved_at, approved_by, duties_since, issued_at, closed_at, close_reason)
select d.id, (array['CHI_THI', 'NGHI_QUYET', 'KE_HOACH', 'CONG_VAN'])[1 + d.no % 4],
       d.no + case when d.ended then 400 else 0 end || '-' || (array['CT', 'NQ', 'KH', 'CV'])[1 + d.no % 4] || '/TU', d.since, d.since,
       d.province || '-TU', d.province || '-BDV',
       'Việc số ' || d.no || ' về tăng cường công tác dân vận và thực hiện quy chế dân chủ ở cơ sở trong tình hình mới', 'DECREE-09-2019',
       '{HALF_YEARLY,YEARLY}', false, look.at(d.since, 8), 'van.thu', case when d.ended then 'CLOSED' else 'ISSUED' end,
       look.at(d.since, 10), 'thuong.vu', d.since, look.at(d.since, 10),
       case when d.ended then look.at(d.since + 900, 15) end, case when d.ended then 'Đã tổng kết' end
  from look.directive d;

insert into chidao.recipient (directive_id, position, purpose, class_id)
select id, 1, 'ACT', province || '-ALL' from look.directive;

insert into chidao.assignment (directive_id, no, position, text, timeframe, deadline)
select d.id, cast(n as text), n, 'Nhiệm vụ thứ ' || n || ': đối thoại trực tiếp với Nhân dân và giải quyết kiến nghị',
       case when n > 3 then 'DATED' else 'CONTINUOUS' end, case when n > 3 then :today + d.no * 6 - 20 + n end
  from look.directive d, generate_series(1, 5) n;

insert into chidao.assignment_party (directive_id, assignment_no, role, position, class_id)
select d.id, cast(n as text), 'IMPLEMENTING', 1, d.province || '-ALL' from look.directive d, generate_series(1, 5) n;

insert into chidao.target (directive_id, no, position, text, measure, required, counted)
select d.id, 'CT' || n, n, (array['Kiến nghị được giải quyết đúng hạn', 'Buổi đối thoại đã tổ chức', 'Thôn có tổ dân vận'])[n],
       (array['PERCENT', 'MINIMUM_COUNT', 'PERCENT'])[n], (array[90, 2, 100])[n], (array['kiến nghị', 'buổi đối thoại', 'thôn'])[n]
  from look.directive d, generate_series(1, 3) n;

insert into chidao.implementing_agency (directive_id, agency_id, since, acknowledged_on, responsible_leader, responsible_position)
select d.id, a.id, d.since, d.since + 2, 'Nguyễn Văn Phụ Trách', 'Phó Bí thư' from look.directive d join look.agency a using (province);

insert into chidao.duty (kind, directive_id, agency_id, title, state, opened_at, submitted_at, submitted_by, ended_at, submissions, leader_signs_off)
select 'PLAN', d.id, a.id, 'Kế hoạch thực hiện', 'ACCEPTED', look.at(d.since, 10), look.at(d.since + 9, 10), 'can.bo.' || a.id,
       look.at(d.since + 12, 10), 1, a.signs
  from look.directive d join look.agency a using (province) where not d.ended;

insert into chidao.submission (duty_id, no, submitted_at, submitted_by, content)
select id, 1, submitted_at, submitted_by, '{"planNumber": "01-KH/ĐU", "planDate": "2021-02-24"}' from chidao.duty where kind = 'PLAN' and directive_id ~ '^L[0-9]{2}-V';

insert into chidao.directive_record (directive_id, at, kind, actor, agency_id, task, outcome, note, simulated)
select d.id, look.at(d.since, e.hour), e.kind, e.actor, null, null, null, e.note, false
  from look.directive d,
       (values (8, 'directive-registered', 'van.thu', 'Vào sổ'), (9, 'breakdown-proposed', 'tham.muu', '5 nhiệm vụ, 3 chỉ tiêu'),
               (10, 'directive-issued', 'thuong.vu', 'Giao cho 130 cơ quan')) e (hour, kind, actor, note)
union all
select d.id, look.at(d.since + e.day, 9), e.kind, e.actor || a.id, a.id, e.task, e.outcome, null, false
  from look.directive d join look.agency a using (province),
       (values (2, 'agency-acknowledged', 'can.bo.', null, null), (9, 'plan-submitted', 'can.bo.', 'Kế hoạch thực hiện', null),
               (12, 'plan-accepted', 'tham.muu.', 'Kế hoạch thực hiện', 'ACCEPTED')) e (day, kind, actor, task, outcome)
 where not d.ended;

-- What runs for a directive in force: itself, and its monitoring, which waits for two days.
create table look.definition as
select distinct on (key_) key_, id_ from act_re_procdef order by key_, version_ desc;

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, super_exec_, act_id_, act_inst_id_,
                              is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
select e.id, 2, look.id('a', d.seq), e.instance, case when e.parent is null then d.id end, e.parent, f.id_, e.super, e.act, coalesce(e.act || ':', '') || e.id,
       e.act is not null and e.key <> 'DirectiveProcess', e.concurrent, e.parent is null, false, 1, 16, 5, e.key
  from look.directive d
 cross join lateral (values
       (look.id('a', d.seq), look.id('a', d.seq), null, 'DirectiveProcess', null, null, false),
       (look.id('b', d.seq), look.id('a', d.seq), look.id('a', d.seq), 'DirectiveProcess', null, 'CallActivity_Monitor', false),
       (look.id('c', d.seq), look.id('c', d.seq), null, 'MonitoringProcess', look.id('b', d.seq), null, false),
       (look.id('d', d.seq), look.id('c', d.seq), look.id('c', d.seq), 'MonitoringProcess', null, 'CatchEvent_OpeningDay', true),
       (look.id('e', d.seq), look.id('c', d.seq), look.id('c', d.seq), 'MonitoringProcess', null, 'CatchEvent_FollowUpDay', true))
       e (id, instance, parent, key, super, act, concurrent)
  join look.definition f on f.key_ = e.key
 where not d.ended;

insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_, process_def_key_, retries_,
                        exception_msg_, duedate_, handler_type_, handler_cfg_, suspension_state_, priority_, sequence_counter_, create_time_)
select look.id(e.job, d.seq), 1, 'timer', true, look.id(e.execution, d.seq), look.id('a', d.seq), look.id('c', d.seq), f.id_, f.key_,
       case when e.job = 'k' and d.seq % 40 = 0 then 0 else 3 end,
       case when e.job = 'k' and d.seq % 40 = 0 then 'The follow-up of ' || d.id || ' could not be done' end, timestamp '2030-05-15 08:00',
       'timer-intermediate-transition', e.act, 1, 0, 1, timestamp '2024-01-01 08:00'
  from look.directive d cross join (values ('j', 'd', 'CatchEvent_OpeningDay'), ('k', 'e', 'CatchEvent_FollowUpDay')) e (job, execution, act)
  join look.definition f on f.key_ = 'MonitoringProcess'
 where not d.ended;

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, start_act_id_, super_process_instance_id_,
                             root_proc_inst_id_, state_)
select i.id, i.id, d.id, i.key, f.id_, cast(d.since as timestamp), case when d.ended then cast(d.since + 900 as timestamp) end, i.start, i.super,
       look.id('a', d.seq), case when d.ended then 'COMPLETED' else 'ACTIVE' end
  from look.directive d
 cross join lateral (values (look.id('a', d.seq), 'DirectiveProcess', 'StartEvent_DirectiveRegistered', null),
                            (look.id('c', d.seq), 'MonitoringProcess', 'StartEvent_MonitoringBegins', look.id('a', d.seq))) i (id, key, start, super)
  join look.definition f on f.key_ = i.key;

insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_name_,
                            act_type_, start_time_, end_time_, act_inst_state_, sequence_counter_)
select look.id('x', d.seq * 100 + s.no), look.id(s.instance, d.seq), f.key_, f.id_, look.id('a', d.seq), look.id(s.instance, d.seq), look.id(s.instance, d.seq),
       s.act, s.act, 'serviceTask', cast(d.since as timestamp) + make_interval(days => s.no * 20), cast(d.since as timestamp) + make_interval(days => s.no * 20 + 1), 4, s.no
  from look.directive d
 cross join (select 'a' as instance, 'DirectiveProcess' as key, n as no,
                    (array['StartEvent_DirectiveRegistered', 'Task_BreakDownDirective', 'Task_ApproveBreakdown', 'Gateway_BreakdownApproved',
                           'ServiceTask_IssueDirective', 'ServiceTask_HandOutPlans', 'CallActivity_Monitor'])[n] as act from generate_series(1, 7) n
             union all
             select 'c', 'MonitoringProcess', 10 + n, (array['ServiceTask_PlanNextPeriod', 'Gateway_PeriodRemains', 'CatchEvent_OpeningDay', 'ServiceTask_OpenPeriod'])[1 + n % 4]
               from generate_series(0, 43) n) s
  join look.definition f on f.key_ = s.key;

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select look.id(p.kind, d.seq), 1, 1, 'managers.' || d.province, 8, look.id(p.instance, d.seq), 2
  from look.directive d cross join (values ('g', 'a'), ('h', 'c')) p (kind, instance) where not d.ended;
