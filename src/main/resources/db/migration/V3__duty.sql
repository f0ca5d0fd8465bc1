-- What one agency owes: its plan, each report, the evidence of each dated or yearly assignment.
create table chidao.duty (
    id                    bigint generated always as identity primary key,
    kind                  text        not null check (kind in ('PLAN', 'REPORT', 'EVIDENCE')),
    directive_id          text        not null references chidao.directive (id),
    agency_id             text        not null references chidao.agency (id),
    period_id             bigint,
    assignment_no         text,
    title                 text        not null,
    due_on                date,
    state                 text        not null,
    opened_at             timestamptz not null,
    submitted_at          timestamptz,
    submitted_by          text,
    late                  boolean     not null default false,
    ended_at              timestamptz,
    submissions           int         not null default 0,
    reminders             int         not null default 0,
    urgings               int         not null default 0,
    leader_signs_off      boolean     not null,
    extension_asked_until date,
    extension_reason      text,
    extension_asked_by    text,
    process_instance_id   text
);

create unique index duty_report_once on chidao.duty (period_id, agency_id) where kind = 'REPORT';
create unique index duty_plan_once on chidao.duty (directive_id, agency_id) where kind = 'PLAN';
create unique index duty_evidence_once on chidao.duty (directive_id, agency_id, assignment_no, title) where kind = 'EVIDENCE';
-- What is still owed: the lists of a directive, of an agency and of what falls due.
create index duty_owed_by_directive on chidao.duty (directive_id, kind) where ended_at is null;
create index duty_owed_by_agency on chidao.duty (agency_id, due_on) where ended_at is null;

-- What an agency sent, as it was sent: a submission that came back stays beside the one that followed it.
create table chidao.submission (
    duty_id      bigint      not null references chidao.duty (id),
    no           int         not null,
    submitted_at timestamptz not null,
    submitted_by text        not null,
    content      jsonb       not null,
    primary key (duty_id, no)
);

-- What was answered to a submission, by the agency's own leader, the advisory body, or on a request for more time.
create table chidao.review (
    id            bigint generated always as identity primary key,
    duty_id       bigint      not null references chidao.duty (id),
    submission_no int         not null,
    step          text        not null check (step in ('SIGN_OFF', 'REVIEW', 'EXTENSION')),
    outcome       text        not null check (outcome in ('ACCEPTED', 'RETURNED')),
    reason        text,
    due_before    date,
    due_after     date,
    reviewed_at   timestamptz not null,
    reviewed_by   text        not null
);
create index review_of_duty on chidao.review (duty_id, id);

-- Files: first beside the duty, then part of the submission they were sent with.
create table chidao.attachment (
    id            uuid primary key,
    duty_id       bigint      not null references chidao.duty (id),
    submission_no int,
    file_name     text        not null,
    media_type    text        not null,
    size_bytes    bigint      not null,
    sha256        text        not null,
    content       bytea       not null,
    attached_at   timestamptz not null,
    attached_by   text        not null
);
create index attachment_of_duty on chidao.attachment (duty_id, attached_at);
