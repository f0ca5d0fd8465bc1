-- How the reports of a period that has closed came in: counted once, because managers of the country would otherwise count
-- millions of them with each look. Null where nobody has counted yet, or where something changed since.
alter table chidao.reporting_period
    add column came_on_time int,
    add column came_late    int,
    add column came_never   int,
    add check (num_nulls(came_on_time, came_late, came_never) in (0, 3));

-- Counts the reports of a closed period; not while one of them may still become late or missing.
create function chidao.count_reports(period bigint) returns void
    language sql
    as $$
        update chidao.reporting_period p set came_on_time = c.on_time, came_late = c.late, came_never = c.missing
          from (select count(*) filter (where came_in = 'T') as on_time, count(*) filter (where came_in = 'L') as late,
                       count(*) filter (where came_in = 'M') as missing, count(*) filter (where came_in = 'O') as undecided
                  from chidao.duty where period_id = period and kind = 'REPORT' and came_in is not null) c
         where p.id = period and p.closed_at is not null and c.undecided = 0
    $$;

create function chidao.forget_counted_reports() returns trigger
    language plpgsql
    as $$
        begin
            update chidao.reporting_period set came_on_time = null, came_late = null, came_never = null
             where id = old.period_id and came_on_time is not null;
            return null;
        end
    $$;

-- While a period is open its reports come in all at once; that is nothing to be told here.
create trigger counted_reports_forgotten after update of state, late on chidao.duty
    for each row when (old.came_in <> 'O' and old.came_in is distinct from new.came_in)
    execute function chidao.forget_counted_reports();

select chidao.count_reports(id) from chidao.reporting_period where closed_at is not null;
