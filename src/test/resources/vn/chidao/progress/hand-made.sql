-- Two provinces, four directives and what became of each report, small enough to be counted by hand. Today is 20/11/2026.
insert into chidao.province (code, name) values ('PA', 'Tỉnh A'), ('PB', 'Tỉnh B');

insert into chidao.agency (id, province, name, short_names, aliases, kind, level, valid_until, leader_signs_off)
select id, left(id, 2), name, cast('{}' as text[]), cast('{}' as text[]), 'PARTY_COMMITTEE', 'PROVINCE', cast(valid_until as date), signs
  from (values ('PA-TU', 'Tỉnh ủy A', null, false), ('PA-BDV', 'Ban Dân vận A', '2025-03-31', false), ('PA-BTGDV', 'Ban Tuyên giáo và Dân vận A', null, false),
               ('PA-X1', 'Xã Một', null, false), ('PA-X2', 'Xã Hai', null, true), ('PA-X3', 'Xã Ba', '2025-06-30', false),
               ('PB-TU', 'Tỉnh ủy B', null, false), ('PB-X1', '=Xã Bốn', null, false)) as a (id, name, valid_until, signs);
insert into chidao.succession (province, position, from_id, to_id, on_day, kind)
values ('PA', 1, 'PA-BDV', 'PA-BTGDV', '2025-04-01', 'MERGE'), ('PA', 2, 'PA-X3', 'PA-X2', '2025-07-01', 'MERGE');

insert into chidao.directive (id, kind, symbol, issued_on, issuing_body, advisory_body, subject, simulated, registered_at, registered_by, status,
                              duties_since, issued_at, closed_at)
select id, kind, symbol, date '2025-01-02', issuer, advisor, 'Trích yếu ' || symbol, false, timestamptz '2025-01-02 08:00+07', 'vanthu', status,
       date '2025-01-02', case when status <> 'REGISTERED' then timestamptz '2025-01-02 08:00+07' end, cast(closed_at as timestamptz)
  from (values ('PA-D1', 'CHI_THI', '1-CT/TU', 'PA-TU', 'PA-BDV', 'ISSUED', null), ('PB-D2', 'KE_HOACH', '2-KH/TU', 'PB-TU', null, 'ISSUED', null),
               ('PA-D3', 'KET_LUAN', '3-KL/TU', 'PA-TU', 'PA-BDV', 'CLOSED', '2025-12-31 08:00+07'),
               ('PA-D4', 'CHI_THI', '4-CT/TU', 'PA-TU', 'PA-BDV', 'REGISTERED', null)) as v (id, kind, symbol, issuer, advisor, status, closed_at);

insert into chidao.assignment (directive_id, no, position, text, timeframe) values ('PA-D1', '1', 1, 'Việc một', 'CONTINUOUS');
insert into chidao.target (directive_id, no, position, text, measure, required, counted) values ('PA-D1', '1', 1, 'Kiến nghị được giải quyết', 'PERCENT', 80, 'kiến nghị');
insert into chidao.implementing_agency (directive_id, agency_id, since, until)
values ('PA-D1', 'PA-X1', '2025-01-02', null), ('PA-D1', 'PA-X2', '2025-01-02', null), ('PA-D1', 'PA-X3', '2025-01-02', '2025-06-30'),
       ('PA-D1', 'PB-X1', '2025-01-02', null), ('PB-D2', 'PB-X1', '2025-01-02', null), ('PB-D2', 'PA-X1', '2025-01-02', null),
       ('PA-D3', 'PA-X1', '2025-01-02', null);

insert into chidao.reporting_period (id, directive_id, kind, year, from_on, until_on, opens_on, due_on, provisional, consolidates_on, closes_on, partial,
                                     state, opened_at, closed_at)
overriding system value
select id, directive, kind, year, until - 180, until, until - 30, due, false, due + 2, due + 20, false, 'OPEN', timestamptz '2025-05-15 08:00+07',
       cast(closed_at as timestamptz)
  from (values (-1, 'PA-D1', 'HALF_YEARLY', 2025, date '2025-06-14', date '2025-06-17', '2025-07-10 08:00+07'),
               (-2, 'PA-D1', 'YEARLY', 2025, date '2025-12-14', date '2025-12-16', '2026-01-10 08:00+07'),
               (-3, 'PA-D1', 'HALF_YEARLY', 2026, date '2026-06-14', date '2026-06-16', '2026-07-10 08:00+07'),
               (-4, 'PA-D1', 'YEARLY', 2026, date '2026-11-05', date '2026-11-10', null),
               (-5, 'PB-D2', 'YEARLY', 2026, date '2026-12-14', date '2026-12-16', null),
               (-6, 'PA-D3', 'YEARLY', 2025, date '2025-12-14', date '2025-12-16', '2026-01-10 08:00+07')) as p (id, directive, kind, year, until, due, closed_at);

insert into chidao.duty (id, kind, directive_id, agency_id, period_id, title, due_on, state, late, submissions, urgings, opened_at, ended_at, leader_signs_off)
overriding system value
select d.id, 'REPORT', p.directive_id, agency, period, case p.kind when 'YEARLY' then 'năm ' else '6 tháng đầu năm ' end || p.year, p.due_on, d.state, late, sent,
       urged, p.opened_at, case when d.state in ('ACCEPTED', 'MISSING', 'CANCELLED') then p.closed_at end, a.leader_signs_off
  from (values (-101, -1, 'PA-X1', 'ACCEPTED', false, 1, 0), (-102, -1, 'PA-X2', 'ACCEPTED', true, 1, 1), (-103, -1, 'PA-X3', 'ACCEPTED', false, 1, 0),
               (-104, -1, 'PB-X1', 'CANCELLED', false, 0, 0),
               (-105, -2, 'PA-X1', 'ACCEPTED', false, 1, 0), (-106, -2, 'PA-X2', 'MISSING', false, 0, 2), (-107, -2, 'PB-X1', 'ACCEPTED', true, 1, 1),
               (-108, -3, 'PA-X1', 'ACCEPTED', false, 1, 0), (-109, -3, 'PA-X2', 'ACCEPTED', false, 2, 0), (-110, -3, 'PB-X1', 'MISSING', true, 1, 2),
               (-111, -4, 'PA-X1', 'OPEN', false, 0, 1), (-112, -4, 'PA-X2', 'SUBMITTED', false, 1, 0), (-113, -4, 'PB-X1', 'RETURNED', false, 1, 0),
               (-114, -5, 'PB-X1', 'OPEN', false, 0, 0), (-115, -5, 'PA-X1', 'SUBMITTED', false, 1, 0),
               (-116, -6, 'PA-X1', 'ACCEPTED', false, 1, 0)) as d (id, period, agency, state, late, sent, urged)
  join chidao.reporting_period p on p.id = d.period
  join chidao.agency a on a.id = d.agency;

insert into chidao.duty (id, kind, directive_id, agency_id, assignment_no, title, due_on, state, submissions, opened_at, ended_at, leader_signs_off)
overriding system value
values (-201, 'EVIDENCE', 'PA-D1', 'PA-X3', '1', 'nhiệm vụ 1', '2025-09-01', 'OPEN', 0, '2025-01-02 08:00+07', null, false),
       (-202, 'EVIDENCE', 'PA-D1', 'PA-X1', '1', 'nhiệm vụ 2', '2026-11-25', 'OPEN', 0, '2025-01-02 08:00+07', null, false),
       (-203, 'EVIDENCE', 'PA-D1', 'PA-X2', '1', 'nhiệm vụ 2', '2026-11-25', 'SUBMITTED', 1, '2025-01-02 08:00+07', null, true),
       (-204, 'EVIDENCE', 'PA-D1', 'PA-X1', '1', 'nhiệm vụ 3', '2026-11-15', 'EXTENSION_ASKED', 0, '2025-01-02 08:00+07', null, false),
       (-205, 'EVIDENCE', 'PA-D1', 'PA-X2', '1', 'nhiệm vụ 3', '2026-11-15', 'ACCEPTED', 1, '2025-01-02 08:00+07', '2026-11-10 08:00+07', true),
       (-206, 'PLAN', 'PA-D1', 'PA-X1', null, 'Kế hoạch thực hiện', null, 'OPEN', 0, '2025-01-02 08:00+07', null, false);

insert into chidao.submission (duty_id, no, submitted_at, submitted_by, content)
select d.id, 1, cast(d.due_on + case when d.late then 3 else -1 end as timestamp) at time zone 'Asia/Ho_Chi_Minh' + interval '9 hours', 'canbo',
       jsonb_build_object('results', 'Kết quả của ' || d.agency_id)
  from chidao.duty d where d.id between -116 and -101 and d.submissions > 0;
update chidao.submission set content = content || '{"targets": [{"no": "1", "numerator": 45, "denominator": 50}]}' where duty_id = -115;

insert into chidao.reported_target (directive_id, target_no, agency_id, duty_id, numerator, denominator)
values ('PA-D1', '1', 'PA-X1', -108, 90, 100), ('PA-D1', '1', 'PA-X2', -109, 30, 60), ('PA-D1', '1', 'PA-X3', -103, 50, 50);
