-- How a report came in: T on time, L late, M recorded as missing, O not in yet; null for what does not count.
alter table chidao.duty add column came_in "char" generated always as (
    case when kind <> 'REPORT' or state = 'CANCELLED' then null
         when state in ('SUBMITTED', 'SIGNED', 'ACCEPTED') then case when late then 'L' else 'T' end
         when state = 'MISSING' then 'M'
         else 'O' end) stored;

-- Counts the reports of a period without looking at the table; in place of the one on period and state.
drop index chidao.duty_of_period;
create index duty_of_period on chidao.duty (period_id, came_in, due_on, agency_id) where kind = 'REPORT';
-- What is still owed, in the order in which it falls due.
create index duty_owed_by_day on chidao.duty (due_on, directive_id, agency_id) where ended_at is null and due_on is not null;
-- Which directives have periods of one name, and which have closed.
create index reporting_period_by_name on chidao.reporting_period (year, kind);
