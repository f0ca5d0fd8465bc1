-- Provinces ZA, ZB …, each with :directives directives in force and :agencies agencies, which have reported for ten periods
-- and are at work on the eleventh. What is late and what is missing follows from remainders, so it is the same each time.
-- :today is the day on which everybody looks.
insert into chidao.province (code, name)
select 'Z' || chr(64 + n), 'Tỉnh thử ' || n from generate_series(1, :provinces) n;

insert into chidao.agency (id, province, name, short_names, aliases, kind, level, leader_signs_off)
select 'Z' || chr(64 + n) || '-TU', 'Z' || chr(64 + n), 'Tỉnh ủy tỉnh thử ' || n, cast('{}' as text[]), cast('{}' as text[]), 'PARTY_COMMITTEE', 'PROVINCE', false
  from generate_series(1, :provinces) n
union all
select 'Z' || chr(64 + n) || '-BTGDV', 'Z' || chr(64 + n), 'Ban Tuyên giáo và Dân vận tỉnh thử ' || n, cast('{}' as text[]), cast('{}' as text[]), 'PARTY_OFFICE', 'PROVINCE', false
  from generate_series(1, :provinces) n
union all
select 'Z' || chr(64 + n) || '-X' || to_char(a, 'FM000'), 'Z' || chr(64 + n), 'Đảng ủy xã số ' || a || ' tỉnh thử ' || n, cast('{}' as text[]), cast('{}' as text[]),
       'PARTY_COMMITTEE', 'COMMUNE', a % 2 = 0
  from generate_series(1, :provinces) n, generate_series(1, :agencies) a;

insert into chidao.directive (id, kind, symbol, issued_on, starts_on, issuing_body, advisory_body, subject, reporting_regime, reporting_periods,
                              simulated, registered_at, registered_by, status, duties_since, issued_at)
select 'Z' || chr(64 + n) || '-V' || to_char(v, 'FM000'), (array['CHI_THI', 'NGHI_QUYET', 'KE_HOACH', 'CONG_VAN'])[1 + v % 4],
       v || '-' || (array['CT', 'NQ', 'KH', 'CV'])[1 + v % 4] || '/TU', date '2021-01-04' + v, date '2021-01-04' + v,
       'Z' || chr(64 + n) || '-TU', 'Z' || chr(64 + n) || '-BTGDV',
       'Việc thử số ' || v || ' về công tác dân vận và thực hiện quy chế dân chủ ở cơ sở trong tình hình mới', 'DECREE-09-2019', '{HALF_YEARLY,YEARLY}',
       true, timestamptz '2021-01-04 08:00+07', 'vanthu', 'ISSUED', date '2021-01-04' + v, timestamptz '2021-01-04 08:00+07'
  from generate_series(1, :provinces) n, generate_series(1, :directives) v;

insert into chidao.assignment (directive_id, no, position, text, timeframe)
select v.id, '1', 1, 'Đối thoại trực tiếp với Nhân dân', 'CONTINUOUS' from chidao.directive v where v.id like 'Z_-V%';

insert into chidao.target (directive_id, no, position, text, measure, required, counted)
select v.id, no::text, no, (array['Kiến nghị được giải quyết đúng hạn', 'Buổi đối thoại đã tổ chức', 'Cơ quan có kế hoạch dân vận'])[no],
       (array['PERCENT', 'MINIMUM_COUNT', 'PERCENT'])[no], (array[90, 2, 100])[no], (array['kiến nghị', 'buổi đối thoại', 'cơ quan'])[no]
  from chidao.directive v, generate_series(1, 3) no where v.id like 'Z_-V%';

insert into chidao.implementing_agency (directive_id, agency_id, since, acknowledged_on, responsible_leader)
select v.id, a.id, v.starts_on, v.starts_on, 'Đồng chí phụ trách'
  from chidao.directive v join chidao.agency a on a.province = left(v.id, 2) and a.id like 'Z_-X%' where v.id like 'Z_-V%';

-- Ten periods that have closed, yearly 2021 to half-yearly 2026, and the year 2026; of every fifth directive the latter was due early.
insert into chidao.reporting_period (directive_id, kind, year, from_on, until_on, opens_on, due_on, provisional, consolidates_on, closes_on, partial,
                                     state, opened_at, closed_at)
select v.id, each.kind, each.year, until - 180, until, until - 30, due, false, due + 2, due + 20, false,
       case when due + 20 < :today then 'CONCLUDED' else 'OPEN' end, cast(until - 30 as timestamp) at time zone 'Asia/Ho_Chi_Minh',
       case when due + 20 < :today then cast(due + 20 as timestamp) at time zone 'Asia/Ho_Chi_Minh' end
  from chidao.directive v
 cross join (select case when half = 0 then 'HALF_YEARLY' else 'YEARLY' end as kind, 2021 + y as year,
                    make_date(2021 + y, 6 + 6 * half, 14) as until
               from generate_series(0, 5) y, generate_series(0, 1) half where y + half > 0) each
 cross join lateral (select case when each.year = 2026 and each.kind = 'YEARLY' and cast(right(v.id, 3) as int) % 5 = 0
                                 then :today - 10 else until + 2 end as due) falls
 where v.id like 'Z_-V%';

insert into chidao.duty (kind, directive_id, agency_id, period_id, title, due_on, state, opened_at, submitted_at, submitted_by, late, ended_at,
                         submissions, reminders, urgings, leader_signs_off)
select 'REPORT', p.directive_id, a.id, p.id, case when p.kind = 'YEARLY' then 'năm ' else '6 tháng đầu năm ' end || p.year, p.due_on,
       d2.state, p.opened_at,
       case when d2.state in ('ACCEPTED', 'SUBMITTED') then cast(p.due_on + case when is_late then 1 + dice % 12 else - dice % 9 end as timestamp) end
           at time zone 'Asia/Ho_Chi_Minh' + interval '9 hours',
       case when d2.state in ('ACCEPTED', 'SUBMITTED') then 'canbo' end, is_late and d2.state in ('ACCEPTED', 'SUBMITTED'),
       case when d2.state in ('ACCEPTED', 'MISSING') then p.closed_at end,
       case when d2.state in ('ACCEPTED', 'SUBMITTED') then 1 else 0 end,
       1, case when d2.state = 'MISSING' or is_late then 2 when p.due_on < :today and d2.state = 'OPEN' then 1 else 0 end, a.leader_signs_off
  from chidao.reporting_period p
  join chidao.agency a on a.province = left(p.directive_id, 2) and a.id like 'Z_-X%'
 cross join lateral (select cast((cast(right(a.id, 3) as int) * 7919 + p.id * 104729) % 1000 as int) as dice, cast(right(a.id, 3) as int) % 17 = 3 as slow) d1
 cross join lateral (select case when p.closed_at is null then case when dice < 300 then 'SUBMITTED' else 'OPEN' end
                                 when dice < case when slow then 300 else 40 end then 'MISSING' else 'ACCEPTED' end as state,
                            dice % 100 between 50 and case when slow then 85 else 57 end and p.closed_at is not null as is_late) d2
 where p.directive_id like 'Z_-V%';

insert into chidao.submission (duty_id, no, submitted_at, submitted_by, content)
select d.id, 1, d.submitted_at, 'canbo',
       jsonb_build_object('results', 'Đã tổ chức đối thoại và giải quyết kiến nghị theo kế hoạch.',
                          'assignments', jsonb_build_array(jsonb_build_object('no', '1', 'progress', 'DONE')),
                          'targets', jsonb_build_array(jsonb_build_object('no', '1', 'numerator', d.id % 50 + 50, 'denominator', 100),
                                                       jsonb_build_object('no', '2', 'numerator', d.id % 5),
                                                       jsonb_build_object('no', '3', 'numerator', d.id % 10 + 1, 'denominator', 10)))
  from chidao.duty d where d.directive_id like 'Z_-V%' and d.submissions = 1;

insert into chidao.reported_target (directive_id, target_no, agency_id, duty_id, numerator, denominator)
select l.directive_id, f.no, l.agency_id, l.id, f.numerator, f.denominator
  from (select distinct on (directive_id, agency_id) id, directive_id, agency_id from chidao.duty
         where directive_id like 'Z_-V%' and state = 'ACCEPTED' order by directive_id, agency_id, id desc) l
  join chidao.submission s on s.duty_id = l.id
 cross join lateral jsonb_to_recordset(s.content -> 'targets') f (no text, numerator numeric, denominator numeric);

-- Evidence in the first province: due from two months ago until ten months ahead.
insert into chidao.duty (kind, directive_id, agency_id, assignment_no, title, due_on, state, opened_at, leader_signs_off)
select 'EVIDENCE', m.directive_id, m.agency_id, '1', 'nhiệm vụ 1 đợt ' || n,
       :today - 20 + n * 60 + cast(right(m.directive_id, 3) as int), 'OPEN', timestamptz '2026-01-05 08:00+07', false
  from chidao.implementing_agency m, generate_series(0, 2) n where m.directive_id like 'ZA-V%';

analyze chidao.agency, chidao.directive, chidao.reporting_period, chidao.duty, chidao.submission, chidao.reported_target, chidao.implementing_agency;
