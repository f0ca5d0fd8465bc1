-- What an agency reported before: its reports under a directive, newest first.
create index duty_report_of_agency on chidao.duty (directive_id, agency_id, id) where kind = 'REPORT';
