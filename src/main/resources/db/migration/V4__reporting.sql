-- A period in which all implementing agencies of a directive report, and what became of their reports together.
create table chidao.reporting_period (
    id                bigint generated always as identity primary key,
    directive_id      text        not null references chidao.directive (id),
    kind              text        not null check (kind in ('HALF_YEARLY', 'YEARLY')),
    year              int         not null,
    from_on           date        not null,
    until_on          date        not null,
    opens_on          date        not null,
    due_on            date        not null,
    provisional       boolean     not null,
    consolidates_on   date        not null,
    closes_on         date        not null,
    partial           boolean     not null,
    state             text        not null,
    outstanding       int         not null default 0,
    last_step_kind    text,
    last_step_no      int,
    last_step_on      date,
    escalation_answer text,
    consolidation     jsonb,
    consolidated_at   timestamptz,
    consolidated_by   text,
    conclusion        text,
    concluded_at      timestamptz,
    concluded_by      text,
    opened_at         timestamptz not null,
    closed_at         timestamptz,
    process_instance_id text,
    unique (directive_id, kind, year)
);
-- The periods of a directive in their order, and those that are still running.
create index reporting_period_of_directive on chidao.reporting_period (directive_id, until_on);
create index reporting_period_running on chidao.reporting_period (directive_id) where closed_at is null;

alter table chidao.duty add constraint duty_in_period foreign key (period_id) references chidao.reporting_period (id);
create index duty_of_period on chidao.duty (period_id, state) where kind = 'REPORT';

-- Up to which day (inclusive) a directive's dated and yearly assignments have been opened, reminded and urged.
create table chidao.assignment_follow_up (
    directive_id text primary key references chidao.directive (id),
    done_until   date not null
);
