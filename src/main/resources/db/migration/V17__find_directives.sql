-- The words by which a directive is found; beside it, because its own row is written as a whole.
create table chidao.directive_words (
    directive_id text primary key references chidao.directive on delete cascade,
    words        text not null
);

create function chidao.keep_directive_words() returns trigger
    language plpgsql
    as $$
        begin
            insert into chidao.directive_words (directive_id, words)
            values (new.id, chidao.plain(concat_ws(' ', new.id, new.symbol, new.subject)))
            on conflict (directive_id) do update set words = excluded.words;
            return null;
        end
    $$;

create trigger directive_words_kept after insert or update of symbol, subject on chidao.directive
    for each row execute function chidao.keep_directive_words();

insert into chidao.directive_words (directive_id, words)
select id, chidao.plain(concat_ws(' ', id, symbol, subject)) from chidao.directive;

-- The newest first, in the list of directives that have ended and of all.
create index directive_by_end on chidao.directive ((coalesce(closed_at, registered_at)) desc, id);
