-- Marks the changes of registers, so that what follows from a register is worked out again only after one. Every statement
-- that changes one counts, whoever sends it; numbers come from a sequence, so that one rolled back is not given again.
create sequence chidao.register_change;

create table chidao.register_mark (
    only_row bool   primary key default true check (only_row),
    changes  bigint not null
);
insert into chidao.register_mark (changes) values (0);

create function chidao.count_register_change() returns trigger language plpgsql as $$
begin
    update chidao.register_mark set changes = nextval('chidao.register_change');
    return null;
end $$;

create trigger agency_changed after insert or update or delete or truncate on chidao.agency
    for each statement execute function chidao.count_register_change();
create trigger agency_class_changed after insert or update or delete or truncate on chidao.agency_class
    for each statement execute function chidao.count_register_change();
create trigger agency_class_member_changed after insert or update or delete or truncate on chidao.agency_class_member
    for each statement execute function chidao.count_register_change();
create trigger succession_changed after insert or update or delete or truncate on chidao.succession
    for each statement execute function chidao.count_register_change();
