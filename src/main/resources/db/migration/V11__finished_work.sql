-- A text as it is searched: without marks and capitals, "Điện Biên" is "dien bien". Letters are ASCII by the time they are
-- made small, so this does not depend on the database's locale.
create function chidao.plain(said text) returns text
    language sql immutable strict parallel safe
    return lower(translate(regexp_replace(normalize(said, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));

alter table chidao.agency
    add column plain text generated always as (chidao.plain(name)) stored;
alter table chidao.directive_record
    add column plain text generated always as
        (chidao.plain(coalesce(period, '') || ' ' || coalesce(task, '') || ' ' || coalesce(note, ''))) stored;

-- What somebody did, newest first.
create index directive_record_by_actor on chidao.directive_record (actor, at desc, id desc) where actor <> 'chidao';
-- What an implementing agency did, newest first.
create index directive_record_by_agency on chidao.directive_record (agency_id, at desc, id desc)
    where kind in ('agency-acknowledged', 'plan-submitted', 'report-submitted', 'report-signed', 'report-returned',
                   'evidence-submitted', 'extension-asked');
-- What the bodies that direct and advise did under a directive, newest first.
create index directive_record_by_body on chidao.directive_record (directive_id, at desc, id desc)
    where kind in ('directive-registered', 'breakdown-proposed', 'breakdown-returned', 'directive-issued', 'plan-accepted',
                   'plan-returned', 'report-accepted', 'report-returned', 'evidence-accepted', 'evidence-returned',
                   'consolidation-done', 'conclusion', 'escalation-answered', 'deadline-extended', 'extension-refused',
                   'final-review', 'closing-returned', 'closing-decided', 'directive-closed', 'directive-withdrawn',
                   'directive-replaced', 'directive-filled-in');
-- What happened to a directive or a period as a whole.
create index directive_record_of_none on chidao.directive_record (directive_id, at, id) where agency_id is null;
create index directive_of_issuing_body on chidao.directive (issuing_body);
-- The duty that an entry of the record speaks of.
create index duty_of_agency on chidao.duty (directive_id, agency_id, title);
