-- What an official has typed into a form and not sent yet; gone once it is sent or its task has ended.
create table chidao.draft (
    owner    text        not null,
    -- "task:<id>", or "process:<key>" for a form that begins something.
    form     text        not null,
    content  jsonb       not null,
    -- Counts up with each change, so that a second window notices the first.
    revision int         not null,
    saved_at timestamptz not null,
    primary key (owner, form)
);
create index draft_of_form on chidao.draft (form);
