-- With what it takes to count what is owed without looking at the table.
drop index chidao.duty_owed_by_day;
create index duty_owed_by_day on chidao.duty (due_on, directive_id, agency_id) include (kind, state)
    where ended_at is null and due_on is not null;
