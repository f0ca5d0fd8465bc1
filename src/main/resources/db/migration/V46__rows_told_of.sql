-- Each report that comes in writes into the record and, when accepted, the figures of its targets. To see that the directive
-- and the agency are there, the database locked both rows each time, for a hundred agencies of one directive at once; but
-- neither is ever removed, and what a duty says of them it has checked itself when it was opened.
alter table chidao.directive_record
    drop constraint directive_record_directive_id_fkey,
    drop constraint directive_record_agency_id_fkey;
alter table chidao.reported_target
    drop constraint reported_target_directive_id_fkey,
    drop constraint reported_target_agency_id_fkey;

-- Instead neither can be removed or called otherwise once it is told of.
create function chidao.keep_what_is_told_of() returns trigger
    language plpgsql
    as $$
        declare
            told boolean;
        begin
            if tg_table_name = 'agency' then
                told := exists (select from chidao.directive_record where agency_id = old.id)
                        or exists (select from chidao.reported_target where agency_id = old.id);
            else
                told := exists (select from chidao.directive_record where directive_id = old.id)
                        or exists (select from chidao.reported_target where directive_id = old.id);
            end if;
            if told then
                raise foreign_key_violation using message = tg_table_name || ' ' || old.id || ' is told of in records and stays';
            end if;
            return coalesce(new, old);
        end
    $$;
create trigger directive_stays before delete or update of id on chidao.directive
    for each row execute function chidao.keep_what_is_told_of();
create trigger agency_stays before delete or update of id on chidao.agency
    for each row execute function chidao.keep_what_is_told_of();
