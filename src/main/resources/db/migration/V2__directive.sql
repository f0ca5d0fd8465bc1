create table chidao.directive (
    id                text primary key,
    kind              text not null,
    symbol            text,
    issued_on         date,
    starts_on         date,
    place             text,
    issuing_body      text not null references chidao.agency,
    on_behalf_of      text,
    signer_title      text,
    signer            text,
    subject           text not null,
    advisory_body     text references chidao.agency,
    reporting_regime  text,
    reporting_periods text[] not null default '{}',
    report_to         text references chidao.agency,
    report_via        text references chidao.agency,
    last_year         int,
    assumptions       text[] not null default '{}',
    simulated         boolean not null,
    registered_at     timestamptz not null,
    registered_by     text not null,
    -- Its life.
    status            text not null,
    approved_at       timestamptz,
    approved_by       text,
    duties_since      date,
    issued_at         timestamptz,
    closed_at         timestamptz,
    close_reason      text,
    replaced_by       text references chidao.directive,
    version           int not null default 0
);
-- "/TU" is Tỉnh ủy, Thị ủy and Thành ủy alike, and numbers begin again each year.
create unique index directive_symbol
    on chidao.directive (issuing_body, upper(symbol), coalesce(date_part('year', issued_on), 0))
    where symbol is not null;
create index directive_by_status on chidao.directive (status, id);
create index directive_of_advisory_body on chidao.directive (advisory_body);
create index directive_replaced_by on chidao.directive (replaced_by) where replaced_by is not null;

-- The last number given in a year: CD-2026-0001 and on.
create table chidao.directive_number (
    year int primary key,
    last int not null
);

-- A party is an agency, a class of agencies or a name that no register knows.
create table chidao.recipient (
    directive_id text not null references chidao.directive on delete cascade,
    position     int  not null,
    purpose      text not null,
    agency_id    text references chidao.agency,
    class_id     text references chidao.agency_class,
    name         text,
    primary key (directive_id, position),
    check (num_nonnulls(agency_id, class_id, name) = 1)
);

create table chidao.citation (
    directive_id text not null references chidao.directive on delete cascade,
    position     int  not null,
    symbol       text,
    kind         text,
    issued_on    date,
    issued_by    text,
    relation     text not null,
    subject      text,
    primary key (directive_id, position)
);
create index citation_of_symbol on chidao.citation (symbol);

create table chidao.assignment (
    directive_id  text not null references chidao.directive on delete cascade,
    no            text not null,
    position      int  not null,
    text          text not null,
    timeframe     text not null,
    deadline      date,
    every_year_on text,
    event         text,
    -- From when it binds; null: from when the directive's duties begin.
    since         date,
    primary key (directive_id, no)
);
create index assignment_in_order on chidao.assignment (directive_id, position);

create table chidao.assignment_party (
    directive_id  text not null,
    assignment_no text not null,
    role          text not null,
    position      int  not null,
    agency_id     text references chidao.agency,
    class_id      text references chidao.agency_class,
    name          text,
    primary key (directive_id, assignment_no, role, position),
    foreign key (directive_id, assignment_no) references chidao.assignment on delete cascade,
    check (num_nonnulls(agency_id, class_id, name) = 1)
);

create table chidao.target (
    directive_id  text    not null references chidao.directive on delete cascade,
    no            text    not null,
    position      int     not null,
    text          text    not null,
    measure       text    not null,
    required      numeric not null,
    counted       text,
    assignment_no text,
    primary key (directive_id, no),
    foreign key (directive_id, assignment_no) references chidao.assignment
);
create index target_in_order on chidao.target (directive_id, position);

-- Who has duties under the directive; days inclusive, until null: still.
create table chidao.implementing_agency (
    directive_id         text not null references chidao.directive on delete cascade,
    agency_id            text not null references chidao.agency,
    since                date not null,
    until                date,
    acknowledged_on      date,
    responsible_leader   text,
    responsible_position text,
    primary key (directive_id, agency_id)
);
create index implementing_agency_of_agency on chidao.implementing_agency (agency_id, directive_id);

-- What happened: written once, never changed.
create table chidao.directive_record (
    id           bigint generated always as identity primary key,
    directive_id text not null references chidao.directive,
    at           timestamptz not null,
    kind         text not null,
    actor        text not null,
    agency_id    text references chidao.agency,
    period       text,
    task         text,
    due_on       date,
    outcome      text,
    note         text,
    simulated    boolean not null
);
create index directive_record_in_order on chidao.directive_record (directive_id, at, id);
create index directive_record_of_agency on chidao.directive_record (agency_id, directive_id, at, id) where agency_id is not null;

-- What came out of the directive in the end.
create table chidao.final_review (
    directive_id text primary key references chidao.directive on delete cascade,
    results      text not null,
    limits       text,
    causes       text,
    next_tasks   text
);
