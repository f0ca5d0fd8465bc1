package vn.chidao.progress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.PeriodKind;
import vn.chidao.organisation.Named;

/** What the filters offer: only what there is and the person may see; four statements. */
@Repository
class Choices {

    private static final String SEEN = "from chidao.directive v join chidao.agency i on i.id = v.issuing_body where %s";

    private static final String DIRECTIVES =
            """
            select v.id, v.symbol, v.kind, v.subject, i.id as issuer, i.name as issuer_name, b.id as advisor, b.name as advisor_name,
                   v.status in ('ISSUED', 'IN_FINAL_REVIEW') as in_force, %s as recorded
            from chidao.directive v
            join chidao.agency i on i.id = v.issuing_body
            left join chidao.agency b on b.id = v.advisory_body
            where %s order by v.id desc
            """;

    /** Of the whole country: looks for one directive of each agency; all directives of all agencies are a hundred times as many. */
    private static final String ALL_AGENCIES =
            """
            select a.id, a.name from chidao.agency a
            cross join lateral (select from chidao.implementing_agency d
                                join chidao.directive v on v.id = d.directive_id
                                where d.agency_id = a.id and %s limit 1) any_of_them
            order by a.name, a.id
            """;

    /** Of provinces: goes through the few directives that concern them instead of all agencies. */
    private static final String AGENCIES =
            """
            select a.id, a.name from chidao.agency a
            where a.id in (select d.agency_id from chidao.directive v
                           join chidao.agency i on i.id = v.issuing_body
                           join chidao.implementing_agency d on d.directive_id = v.id
                           where %s and %s)
            order by a.name, a.id
            """;

    /** Of the whole country: looks for one period of each name. */
    private static final String ALL_PERIODS =
            """
            select n.kind, n.year from (select distinct kind, year from chidao.reporting_period) n
            where exists (select from chidao.reporting_period p
                          join chidao.directive v on v.id = p.directive_id
                          where p.kind = n.kind and p.year = n.year and %s offset 0)
            """;

    private static final String PERIODS =
            "select distinct p.kind, p.year from chidao.reporting_period p where p.directive_id in (select v.id " + SEEN
                    + ")";

    private static final String PROVINCES =
            "select r.code as id, r.name from chidao.province r where r.code in (select i.province " + SEEN
                    + ") order by r.name";

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Offer of(Watched watched) {
        return new Offer(
                named(PROVINCES.formatted(watched.directives()), watched),
                directives(watched),
                named(agencies(watched), watched),
                periods(watched));
    }

    private static String agencies(Watched watched) {
        return watched.isEverybody()
                ? ALL_AGENCIES.formatted(watched.ofDirective())
                : AGENCIES.formatted(watched.ofDirective(), watched.ofAgency());
    }

    private List<Named> named(String sql, Watched watched) {
        return jdbc.sql(sql).params(watched.values()).query(Named.class).list();
    }

    private List<PeriodName> periods(Watched watched) {
        return jdbc
                .sql((watched.isEverybody() ? ALL_PERIODS : PERIODS).formatted(watched.directives()))
                .params(watched.values())
                .query((row, n) -> PeriodName.of(PeriodKind.valueOf(row.getString("kind")), row.getInt("year")))
                .list()
                .stream()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private List<DirectiveChoice> directives(Watched watched) {
        return jdbc.sql(DIRECTIVES.formatted(watched.recorded(), watched.directives()))
                .params(watched.values())
                .query((row, n) -> {
                    DirectiveKind kind = DirectiveKind.valueOf(row.getString("kind"));
                    String advisor = row.getString("advisor");
                    return new DirectiveChoice(
                            row.getString("id"),
                            DirectiveDocument.shownSymbol(row.getString("symbol"), kind),
                            row.getString("subject"),
                            new Named(kind.name(), kind.label()),
                            new Named(row.getString("issuer"), row.getString("issuer_name")),
                            advisor == null ? null : new Named(advisor, row.getString("advisor_name")),
                            row.getBoolean("in_force"),
                            row.getBoolean("recorded"));
                })
                .list();
    }

    /** Issuing bodies, advisory bodies and kinds are those of the directives. */
    record Offer(
            List<Named> provinces, List<DirectiveChoice> directives, List<Named> agencies, List<PeriodName> periods) {}

    /** @param recorded whether the person may open the directive's whole record, not only what their agencies owe */
    record DirectiveChoice(
            String id,
            String symbol,
            String subject,
            Named kind,
            Named issuer,
            Named advisor,
            boolean inForce,
            boolean recorded) {}
}
