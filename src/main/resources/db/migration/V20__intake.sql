-- A document that a clerk brought: the file as it came, and what was read from it. Until the directive is entered it is the
-- clerk's alone; from then on it is the directive's document.
create table chidao.brought_document (
    id           uuid        primary key,
    file_name    text        not null,
    media_type   text        not null,
    size_bytes   bigint      not null,
    sha256       text        not null,
    content      bytea       not null,
    -- The same for documents that say the same, whatever the file, the spaces or the spelling.
    text_digest  text        not null,
    draft        jsonb       not null,
    brought_at   timestamptz not null,
    brought_by   text        not null,
    directive_id text references chidao.directive
);
create unique index brought_document_of_directive on chidao.brought_document (directive_id) where directive_id is not null;
create index brought_document_of_text on chidao.brought_document (text_digest);
create index brought_document_pending on chidao.brought_document (brought_at) where directive_id is null;

-- Whom documents of a province mean by a name that the register does not know, or knows otherwise: what people have told Chidao.
create table chidao.remembered_name (
    id             bigint generated always as identity primary key,
    province       text        not null references chidao.province,
    name           text        not null,
    -- The name as names are compared.
    compared       text        not null,
    agency_id      text references chidao.agency,
    class_id       text references chidao.agency_class,
    remembered_at  timestamptz not null,
    remembered_by  text        not null,
    -- For which body that person worked.
    remembered_for text references chidao.agency,
    unique (province, compared),
    check (num_nonnulls(agency_id, class_id) = 1)
);
