package vn.chidao.directive;

/** The statements on a directive and its parts. Rows go in as one JSON text, {@code :rows}. */
final class DirectiveSql {

    static final String LOAD =
            """
            select to_jsonb(d) as directive,
                   (select coalesce(jsonb_agg(to_jsonb(r) order by r.position), '[]')
                      from chidao.recipient r where r.directive_id = d.id) as recipients,
                   (select coalesce(jsonb_agg(to_jsonb(c) order by c.position), '[]')
                      from chidao.citation c where c.directive_id = d.id) as citations,
                   (select coalesce(jsonb_agg(to_jsonb(a) order by a.position), '[]')
                      from chidao.assignment a where a.directive_id = d.id) as assignments,
                   (select coalesce(jsonb_agg(to_jsonb(p) order by p.assignment_no, p.role, p.position), '[]')
                      from chidao.assignment_party p where p.directive_id = d.id) as parties,
                   (select coalesce(jsonb_agg(to_jsonb(t) order by t.position), '[]')
                      from chidao.target t where t.directive_id = d.id) as targets
              from chidao.directive d
             where d.id = :id
            """;

    /** Changes with each change of the row, and is never the same for what a transaction wrote that did not commit. */
    static final String MARK = "select xmin::text || '.' || version from chidao.directive where id = :id";

    static final String CARD =
            """
            select kind, symbol, issuing_body, coalesce(advisory_body, issuing_body) as advisory_body, status,
                   approved_at is not null as approved
              from chidao.directive where id = :id
            """;

    static final String SAME_NUMBER =
            """
            select id from chidao.directive
             where issuing_body = :body and upper(symbol) = upper(:symbol) and id <> :id
               and coalesce(date_part('year', issued_on) = date_part('year', cast(:issuedOn as date)), true)
             order by id limit 1
            """;

    static final String INSERT =
            """
            insert into chidao.directive
            select * from jsonb_populate_record(null::chidao.directive, cast(:rows as jsonb))
            on conflict (id) do nothing
            """;

    static final String UPDATE =
            """
            update chidao.directive d
               set symbol = r.symbol, issued_on = r.issued_on,
                   reporting_regime = r.reporting_regime, reporting_periods = r.reporting_periods,
                   report_to = r.report_to, report_via = r.report_via, last_year = r.last_year,
                   status = r.status, approved_at = r.approved_at, approved_by = r.approved_by,
                   duties_since = r.duties_since, issued_at = r.issued_at,
                   closed_at = r.closed_at, close_reason = r.close_reason, replaced_by = r.replaced_by,
                   version = d.version + 1
              from jsonb_populate_record(null::chidao.directive, cast(:rows as jsonb)) r
             where d.id = r.id
            """;

    static final String INSERT_RECIPIENTS =
            """
            insert into chidao.recipient
            select * from jsonb_populate_recordset(null::chidao.recipient, cast(:rows as jsonb))
            """;

    static final String INSERT_CITATIONS =
            """
            insert into chidao.citation
            select * from jsonb_populate_recordset(null::chidao.citation, cast(:rows as jsonb))
            """;

    static final String INSERT_ASSIGNMENTS =
            """
            insert into chidao.assignment
            select * from jsonb_populate_recordset(null::chidao.assignment, cast(:rows as jsonb))
            on conflict (directive_id, no) do nothing
            """;

    static final String INSERT_PARTIES =
            """
            insert into chidao.assignment_party
            select * from jsonb_populate_recordset(null::chidao.assignment_party, cast(:rows as jsonb))
            on conflict (directive_id, assignment_no, role, position) do nothing
            """;

    static final String INSERT_TARGETS =
            """
            insert into chidao.target
            select * from jsonb_populate_recordset(null::chidao.target, cast(:rows as jsonb))
            on conflict (directive_id, no) do nothing
            """;

    static final String FORGET_TARGETS = "delete from chidao.target where directive_id = :id";

    static final String FORGET_ASSIGNMENTS = "delete from chidao.assignment where directive_id = :id";

    static final String NEXT_NUMBER =
            """
            insert into chidao.directive_number (year, last) values (:year, 1)
            on conflict (year) do update set last = chidao.directive_number.last + 1
            returning last
            """;

    private DirectiveSql() {}
}
