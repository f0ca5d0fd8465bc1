-- The engine refuses to start on another level of history than it finds noted in its own table; from "audit" we change to
-- our own (see KeptHistory). On a new database the engine's table is not there yet.
do $$
begin
    -- Where the engine's tables are depends on the user's search path.
    if to_regclass('act_ge_property') is not null then
        update act_ge_property set value_ = '30' where name_ = 'historyLevel' and value_ = '2';
    end if;
end $$;

-- A duty's row is written again soon after it was made: room for that on the same page.
alter table chidao.duty set (fillfactor = 70);
