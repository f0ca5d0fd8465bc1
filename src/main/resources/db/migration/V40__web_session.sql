-- Who is logged in to the web applications, for all nodes together. Not part of the record: rows go when they expire.
create table chidao.web_session (
    -- SHA-256 of the id in the cookie: whoever reads the table, or a copy of it, can log in with none of it.
    id          text primary key,
    created_at  timestamptz not null,
    -- At most a minute behind the last request.
    accessed_at timestamptz not null,
    expires_at  timestamptz not null,
    version     int         not null default 0,
    content     bytea       not null
);
create index web_session_expired on chidao.web_session (expires_at);
