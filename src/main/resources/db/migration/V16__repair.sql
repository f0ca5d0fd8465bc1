-- What was repaired in the engine by hand: who did what to which instance, why, and where it stood before and after.
create table chidao.repair (
    id                  bigint generated always as identity primary key,
    at                  timestamptz not null,
    actor               text        not null,
    kind                text        not null check (kind in ('RETRY', 'MOVE')),
    process_instance_id text        not null,
    process_name        text        not null,
    directive_id        text references chidao.directive (id),
    reason              text        not null,
    before_it           text        not null,
    after_it            text        not null
);
create index repair_of_instance on chidao.repair (process_instance_id, id);
create index repair_in_order on chidao.repair (id desc, directive_id);
create index repair_of_directive on chidao.repair (directive_id, id);
