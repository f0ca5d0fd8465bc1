-- A province with eight directives of two kinds, each with three closed periods in which six agencies have reported: 24 periods
-- with the numbers -5000 to -5023.
insert into chidao.province (code, name) values ('CA', 'Tỉnh đếm');

insert into chidao.agency (id, province, name, short_names, aliases, kind, level, leader_signs_off)
select id, 'CA', 'Cơ quan ' || id, cast('{}' as text[]), cast('{}' as text[]), 'PARTY_COMMITTEE', 'PROVINCE', false
  from (select 'CA-TU' union all select 'CA-X' || n from generate_series(0, 5) n) a (id);

insert into chidao.directive (id, kind, symbol, issued_on, issuing_body, subject, simulated, registered_at, registered_by, status, issued_at)
select 'CA-D' || n, case when n % 2 = 0 then 'CHI_THI' else 'KE_HOACH' end, n || '-CT/TU', date '2024-01-02', 'CA-TU', 'Việc ' || n, false,
       timestamptz '2024-01-02 08:00+07', 'vanthu', 'ISSUED', timestamptz '2024-01-02 08:00+07'
  from generate_series(0, 7) n;

insert into chidao.reporting_period (id, directive_id, kind, year, from_on, until_on, opens_on, due_on, provisional, consolidates_on, closes_on, partial,
                                     state, opened_at, closed_at)
overriding system value
select -5000 - n * 3 - y, 'CA-D' || n, 'YEARLY', 2023 + y, make_date(2023 + y, 1, 1), make_date(2023 + y, 12, 14), make_date(2023 + y, 11, 14),
       make_date(2023 + y, 12, 16), false, make_date(2023 + y, 12, 18), make_date(2023 + y, 12, 30), false, 'CONCLUDED',
       timestamptz '2023-11-14 08:00+07', timestamptz '2026-01-10 08:00+07'
  from generate_series(0, 7) n, generate_series(0, 2) y;

insert into chidao.duty (id, kind, directive_id, agency_id, period_id, title, due_on, state, late, submissions, opened_at, leader_signs_off)
overriding system value
select -50000 + row_number() over (), 'REPORT', p.directive_id, 'CA-X' || a, p.id, 'năm ' || p.year, p.due_on,
       case when (a + p.id) % 5 = 0 then 'MISSING' else 'ACCEPTED' end, (a + p.id) % 3 = 0 and (a + p.id) % 5 <> 0, 1, p.opened_at, false
  from chidao.reporting_period p, generate_series(0, 5) a where p.directive_id like 'CA-%';
