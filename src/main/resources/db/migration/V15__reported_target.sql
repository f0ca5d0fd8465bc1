-- The figures of each target as an agency's report told them that was accepted last.
create table chidao.reported_target (
    directive_id text    not null references chidao.directive,
    target_no    text    not null,
    agency_id    text    not null references chidao.agency,
    duty_id      bigint  not null references chidao.duty,
    numerator    numeric not null,
    denominator  numeric,
    primary key (directive_id, target_no, agency_id)
);

insert into chidao.reported_target
select distinct on (d.directive_id, f.no, d.agency_id) d.directive_id, f.no, d.agency_id, d.id, f.numerator, f.denominator
  from chidao.duty d
  join chidao.submission s on s.duty_id = d.id and s.no = d.submissions
 cross join lateral jsonb_to_recordset(s.content -> 'targets') f (no text, numerator numeric, denominator numeric)
 where d.kind = 'REPORT' and d.state = 'ACCEPTED' and f.numerator is not null
 order by d.directive_id, f.no, d.agency_id, d.id desc;
