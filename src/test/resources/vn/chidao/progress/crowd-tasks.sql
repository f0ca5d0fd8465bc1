-- An open task in the engine for each of the first 50,000 duties that the crowd has still to send, as the engine itself writes it.
create temporary table crowd_task as
select d.id, d.agency_id, d.directive_id, d.title || ' · ' || v.symbol as name, cast(d.due_on as timestamp) + interval '17 hours' as due, r.id_ as definition
  from chidao.duty d
  join chidao.directive v on v.id = d.directive_id
 cross join (select id_ from act_re_procdef where key_ = 'ReportProcess' order by version_ desc limit 1) r
 where d.directive_id like 'Z_-V%' and d.state = 'OPEN' order by d.id limit 50000;

insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_,
                              is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, proc_def_key_)
select 'crowd-e-' || id, 1, 'crowd-e-' || id, 'crowd-e-' || id, directive_id, definition, 'Task_SubmitReport', 'Task_SubmitReport:crowd-' || id, true, false, true,
       false, 1, 18, 3, 'ReportProcess' from crowd_task;

insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_, task_state_)
select 'crowd-t-' || id, 1, 'crowd-e-' || id, 'crowd-e-' || id, definition, name, 'Task_SubmitReport', 50, timestamp '2026-11-14 08:00', due, 1, 'Created' from crowd_task;

insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
select 'crowd-i-' || id, 1, agency_id, 'candidate', 'crowd-t-' || id from crowd_task;

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select 'crowd-a-' || id, 1, 1, agency_id, 7, 'crowd-t-' || id, 16386 from crowd_task;

analyze act_ru_execution, act_ru_task, act_ru_identitylink, act_ru_authorization;
