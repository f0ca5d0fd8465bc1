-- A line of a document may name several bodies together; what people have told Chidao about it names them all.
create table chidao.remembered_party (
    name_id   bigint   not null references chidao.remembered_name on delete cascade,
    position  smallint not null,
    agency_id text references chidao.agency,
    class_id  text references chidao.agency_class,
    primary key (name_id, position),
    check (num_nonnulls(agency_id, class_id) = 1)
);
insert into chidao.remembered_party (name_id, position, agency_id, class_id)
select id, 0, agency_id, class_id from chidao.remembered_name;
alter table chidao.remembered_name drop column agency_id, drop column class_id;
