-- How the reports of each agency came in, over all closed periods of one name: what V43 keeps of a period, told by agency,
-- because a look at the agencies of the whole country would otherwise read every report there ever was. Each agency has a row
-- for every kind of directive, and one with an empty kind for all of them.
create table chidao.counted_agency (
    directive_kind text    not null,
    in_force       boolean not null,
    agency_id      text    not null references chidao.agency on delete cascade,
    year           int     not null,
    kind           text    not null,
    on_time        int     not null,
    late           int     not null,
    missing        int     not null,
    primary key (directive_kind, in_force, agency_id, year, kind)
) with (fillfactor = 80);

create function chidao.is_in_force(status text) returns boolean
    language sql immutable
    as $$ select status in ('ISSUED', 'IN_FINAL_REVIEW') $$;

-- The rows always say the sum over those periods whose own counts are kept (came_on_time is not null), each as in force as its
-- directive is. Three events change that sum, and whoever brings one about holds the period until the commit:
--   a period's counts are kept or forgotten (counted_agencies_kept),
--   its directive ends (counted_agencies_moved),
--   a report of a period with counts changes (counted_reports_forgotten, which forgets them).
-- Rows are written in the order of the key, so that of two who write the same ones the second waits, and neither for ever.

-- Takes what the reports of these periods say from the counts in or out of force, and adds it to the others; null for neither.
create function chidao.move_counted_agencies(periods bigint[], taken_from boolean, added_to boolean) returns void
    language sql
    as $$
        insert into chidao.counted_agency as kept
        select k.kind, f.in_force, d.agency_id, p.year, p.kind, f.times * count(*) filter (where d.came_in = 'T'),
               f.times * count(*) filter (where d.came_in = 'L'), f.times * count(*) filter (where d.came_in = 'M')
          from chidao.reporting_period p
          join chidao.directive v on v.id = p.directive_id
         cross join lateral (values (''), (v.kind)) k (kind)
          join (values (taken_from, -1), (added_to, 1)) f (in_force, times) on f.in_force is not null
          join chidao.duty d on d.period_id = p.id and d.kind = 'REPORT' and d.came_in is not null
         where p.id = any(periods)
         group by k.kind, f.in_force, d.agency_id, p.year, p.kind, f.times
         order by k.kind, f.in_force, d.agency_id, p.year, p.kind
            on conflict (directive_kind, in_force, agency_id, year, kind) do update
           set on_time = kept.on_time + excluded.on_time, late = kept.late + excluded.late, missing = kept.missing + excluded.missing
    $$;

-- Counts the agencies of a period anew, over all periods of its name that are kept: what this one had added can no longer be
-- told, because a report of it has changed.
create function chidao.recount_agencies(period bigint) returns void
    language plpgsql
    as $$
        declare
            wanted chidao.reporting_period;
            agencies text[];
        begin
            select * into wanted from chidao.reporting_period where id = period;
            agencies := array(select agency_id from chidao.duty where period_id = period and kind = 'REPORT');
            perform from chidao.counted_agency
              where agency_id = any(agencies) and year = wanted.year and kind = wanted.kind
              order by directive_kind, in_force, agency_id, year, kind for no key update;
            -- Not in one statement with the lock: only the next one sees what those have written for whom this one waited.
            with counted as (
                select k.kind as directive_kind, chidao.is_in_force(v.status) as in_force, d.agency_id,
                       count(*) filter (where d.came_in = 'T') as on_time, count(*) filter (where d.came_in = 'L') as late,
                       count(*) filter (where d.came_in = 'M') as missing
                  from chidao.reporting_period p
                  join chidao.directive v on v.id = p.directive_id
                 cross join lateral (values (''), (v.kind)) k (kind)
                  join chidao.duty d on d.period_id = p.id and d.kind = 'REPORT' and d.agency_id = any(agencies)
                 where p.year = wanted.year and p.kind = wanted.kind and p.came_on_time is not null
                 group by 1, 2, 3)
            update chidao.counted_agency kept
               set on_time = coalesce(c.on_time, 0), late = coalesce(c.late, 0), missing = coalesce(c.missing, 0)
              from chidao.counted_agency old
              left join counted c using (directive_kind, in_force, agency_id)
             where old.agency_id = any(agencies) and old.year = wanted.year and old.kind = wanted.kind
               and kept.directive_kind = old.directive_kind and kept.in_force = old.in_force and kept.agency_id = old.agency_id
               and kept.year = old.year and kept.kind = old.kind;
        end
    $$;

create function chidao.keep_counted_agencies() returns trigger
    language plpgsql
    as $$
        begin
            if new.came_on_time is null then
                perform chidao.recount_agencies(new.id);
            else
                perform chidao.move_counted_agencies(
                    array[new.id], null, (select chidao.is_in_force(status) from chidao.directive where id = new.directive_id));
            end if;
            return null;
        end
    $$;

create trigger counted_agencies_kept after update of came_on_time on chidao.reporting_period
    for each row when ((old.came_on_time is null) <> (new.came_on_time is null))
    execute function chidao.keep_counted_agencies();

-- Holds all periods first: who is just about to count one has either done so by then, or finds the directive ended. And
-- before these what may be under review: who reviews holds the report when they come to its period.
create function chidao.force_of_counted_agencies() returns trigger
    language plpgsql
    as $$
        begin
            perform from chidao.duty where directive_id = new.id and ended_at is null
              and state in ('SUBMITTED', 'SIGNED', 'EXTENSION_ASKED')
              order by id for no key update;
            perform from chidao.reporting_period where directive_id = new.id order by id for no key update;
            perform chidao.move_counted_agencies(
                array(select id from chidao.reporting_period where directive_id = new.id and came_on_time is not null),
                chidao.is_in_force(old.status), chidao.is_in_force(new.status));
            return null;
        end
    $$;

create trigger counted_agencies_moved after update of status on chidao.directive
    for each row when (chidao.is_in_force(old.status) <> chidao.is_in_force(new.status))
    execute function chidao.force_of_counted_agencies();

-- As in V43, but it waits for whoever is changing a report of the period, and leaves alone what is counted already.
create or replace function chidao.count_reports(period bigint) returns void
    language plpgsql
    as $$
        begin
            perform from chidao.reporting_period
              where id = period and closed_at is not null and came_on_time is null for update;
            if found then
                update chidao.reporting_period p set came_on_time = c.on_time, came_late = c.late, came_never = c.missing
                  from (select count(*) filter (where came_in = 'T') as on_time, count(*) filter (where came_in = 'L') as late,
                               count(*) filter (where came_in = 'M') as missing, count(*) filter (where came_in = 'O') as undecided
                          from chidao.duty where period_id = period and kind = 'REPORT' and came_in is not null) c
                 where p.id = period and c.undecided = 0;
            end if;
        end
    $$;

-- As in V43, but who counts the period at this moment is waited for, and until the commit waits in turn.
create or replace function chidao.forget_counted_reports() returns trigger
    language plpgsql
    as $$
        begin
            perform from chidao.reporting_period where id = old.period_id for no key update;
            update chidao.reporting_period set came_on_time = null, came_late = null, came_never = null
             where id = old.period_id and came_on_time is not null;
            return null;
        end
    $$;

-- A report that was called off and no longer is counts again.
drop trigger counted_reports_forgotten on chidao.duty;
create trigger counted_reports_forgotten after update of state, late on chidao.duty
    for each row when (old.came_in is distinct from 'O' and old.came_in is distinct from new.came_in)
    execute function chidao.forget_counted_reports();

-- What there is, at once and not period by period.
alter table chidao.reporting_period disable trigger counted_agencies_kept;
select chidao.count_reports(id) from chidao.reporting_period where closed_at is not null and came_on_time is null;
alter table chidao.reporting_period enable trigger counted_agencies_kept;

insert into chidao.counted_agency
select k.kind, c.in_force, c.agency_id, c.year, c.kind, sum(c.on_time), sum(c.late), sum(c.missing)
  from (select v.kind as directive_kind, chidao.is_in_force(v.status) as in_force, d.agency_id, p.year, p.kind,
               count(*) filter (where d.came_in = 'T') as on_time, count(*) filter (where d.came_in = 'L') as late,
               count(*) filter (where d.came_in = 'M') as missing
          from chidao.reporting_period p
          join chidao.directive v on v.id = p.directive_id
          join chidao.duty d on d.period_id = p.id and d.kind = 'REPORT' and d.came_in is not null
         where p.came_on_time is not null
         group by 1, 2, 3, 4, 5) c
 cross join lateral (values (''), (c.directive_kind)) k (kind)
 group by 1, 2, 3, 4, 5
 order by 1, 2, 3, 4, 5;
