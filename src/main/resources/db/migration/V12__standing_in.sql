-- Who acts for whom: within the days, both inclusive, the deputy holds the head's groups that are named.
create table chidao.deputyship (
    id          bigint generated always as identity primary key,
    head        text        not null,
    deputy      text        not null,
    lent        text[]      not null check (cardinality(lent) > 0),
    from_on     date        not null,
    until_on    date        not null,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    revoked_by  text,
    revoked_at  timestamptz,
    check (head <> deputy),
    check (until_on >= from_on)
);
-- Asked at each sign-in, for the deputy; and by the head's own list.
create index deputyship_of_deputy on chidao.deputyship (deputy, until_on);
create index deputyship_of_head on chidao.deputyship (head, until_on);

-- For whom somebody acted, beside who acted; null where people act for themselves.
alter table chidao.directive_record add column actor_for text;
alter table chidao.submission add column submitted_for text;
alter table chidao.review add column reviewed_for text;
alter table chidao.duty add column submitted_for text, add column extension_asked_for text;
alter table chidao.reporting_period add column consolidated_for text, add column concluded_for text;
