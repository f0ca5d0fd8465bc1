create table chidao.province (
    code text primary key,
    name text not null
);

-- Days are inclusive; a null bound is open.
create table chidao.agency (
    id               text primary key,
    province         text    not null references chidao.province,
    name             text    not null,
    short_names      text[]  not null,
    aliases          text[]  not null,
    kind             text    not null,
    level            text    not null,
    parent_id        text references chidao.agency,
    valid_from       date,
    valid_until      date,
    leader_signs_off boolean not null
);
create index agency_of_province on chidao.agency (province, id);
create index agency_under_parent on chidao.agency (parent_id);

create table chidao.agency_former_name (
    agency_id text not null references chidao.agency on delete cascade,
    until     date not null,
    name      text not null,
    primary key (agency_id, until)
);

create table chidao.agency_class (
    id       text primary key,
    province text   not null references chidao.province,
    name     text   not null,
    aliases  text[] not null
);
create index agency_class_of_province on chidao.agency_class (province, id);

-- A member is an agency or a nested class.
create table chidao.agency_class_member (
    class_id    text not null references chidao.agency_class on delete cascade,
    position    int  not null,
    agency_id   text references chidao.agency,
    nested_id   text references chidao.agency_class,
    valid_from  date,
    valid_until date,
    primary key (class_id, position),
    check (num_nonnulls(agency_id, nested_id) = 1)
);
create index agency_class_member_agency on chidao.agency_class_member (agency_id);
create index agency_class_member_nested on chidao.agency_class_member (nested_id);

-- Kept as the province's register names them. Of several successors of one day the one named first takes over open duties.
create table chidao.succession (
    province text not null references chidao.province,
    position int  not null,
    from_id  text not null references chidao.agency,
    to_id    text references chidao.agency,
    on_day   date not null,
    kind     text not null,
    primary key (province, position),
    check ((kind = 'DISSOLVE') = (to_id is null))
);
create index succession_from on chidao.succession (from_id, on_day);
create index succession_to on chidao.succession (to_id);
