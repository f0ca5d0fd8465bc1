package vn.chidao.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.organisation.Named;

/**
 * How far targets are by each agency's last accepted report: summed, and agency by agency. Agencies whose duties have ended
 * are left out, for their successors report in their place.
 */
@Repository
class TargetFigures {

    private static final String PERCENT =
            "case when t.measure = 'PERCENT' then round(100 * %1$s / nullif(%2$s, 0), 1) end as percent";

    private static final String WHERE =
            """
            where (d.until is null or d.until >= cast(v.closed_at at time zone 'Asia/Ho_Chi_Minh' as date)) and\s""";

    /** Which targets are shown is settled first; then the agencies of each are looked up. */
    private static final String SUMS =
            """
            select v.*, s.* from (
                select v.id as directive, v.symbol, v.kind, v.closed_at, i.province, t.no, t.text, t.measure, t.required, t.counted, t.position
                from chidao.directive v
                join chidao.agency i on i.id = v.issuing_body
                join chidao.target t on t.directive_id = v.id
                where %1$s order by v.id desc, t.position limit :limit) v
            cross join lateral (
                select sum(f.numerator) as numerator, sum(f.denominator) as denominator,
            """
                    + PERCENT.formatted("sum(f.numerator)", "sum(f.denominator)")
                            .replace("t.", "v.")
                    + """
            , count(*) as agencies, count(f.agency_id) as reporting,
                       count(*) filter (where case when v.measure = 'PERCENT' then 100 * f.numerator >= v.required * f.denominator
                                                   else f.numerator >= v.required end) as reached_by
                from chidao.implementing_agency d
                cross join lateral (select v.province) i
                left join chidao.reported_target f
                       on f.directive_id = v.directive and f.target_no = v.no and f.agency_id = d.agency_id
            """
                    + WHERE + "d.directive_id = v.directive and %2$s) s order by v.directive desc, v.position";

    private static final String BY_AGENCY =
            """
            select d.agency_id, a.name, f.numerator, f.denominator, last.title, last.due_on, t.measure, t.required,
            """
                    + PERCENT.formatted("f.numerator", "f.denominator")
                    + """

            from chidao.directive v
            join chidao.agency i on i.id = v.issuing_body
            join chidao.target t on t.directive_id = v.id and t.no = :target
            join chidao.implementing_agency d on d.directive_id = v.id
            join chidao.agency a on a.id = d.agency_id
            left join chidao.reported_target f
                   on f.directive_id = t.directive_id and f.target_no = t.no and f.agency_id = d.agency_id
            left join chidao.duty last on last.id = f.duty_id
            """
                    + WHERE + "%1$s and %2$s order by a.name, a.id";

    private final JdbcClient jdbc;

    TargetFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The targets of the newest directive first. */
    List<TargetSum> sums(Watched watched, int most) {
        return jdbc.sql(SUMS.formatted(watched.directives(), watched.ofAgency()))
                .params(watched.values())
                .param("limit", most)
                .query((row, n) -> sum(row))
                .list();
    }

    /** One target of the one directive that is watched. */
    List<AgencyFigure> byAgency(Watched watched, String target) {
        return jdbc.sql(BY_AGENCY.formatted(watched.ofDirective(), watched.ofAgency()))
                .params(watched.values())
                .param("target", target)
                .query((row, n) -> figure(row))
                .list();
    }

    private static TargetSum sum(ResultSet row) throws SQLException {
        return new TargetSum(
                new Named(
                        row.getString("directive"),
                        DirectiveDocument.shownSymbol(
                                row.getString("symbol"), DirectiveKind.valueOf(row.getString("kind")))),
                row.getString("no"),
                row.getString("text"),
                row.getString("measure"),
                row.getBigDecimal("required"),
                row.getString("counted"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("percent"),
                row.getInt("agencies"),
                row.getInt("reporting"),
                row.getInt("reached_by"));
    }

    private static AgencyFigure figure(ResultSet row) throws SQLException {
        BigDecimal reached = row.getString("measure").equals("PERCENT")
                ? row.getBigDecimal("percent")
                : row.getBigDecimal("numerator");
        return new AgencyFigure(
                new Named(row.getString("agency_id"), row.getString("name")),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("percent"),
                reached == null ? null : reached.compareTo(row.getBigDecimal("required")) >= 0,
                row.getString("title"),
                row.getObject("due_on", LocalDate.class));
    }

    /**
     * A target over all agencies; figures are absent while none of them has reported any.
     *
     * @param agencies that have duties under the directive
     * @param reporting that gave figures
     * @param reachedBy that reach the target themselves
     */
    record TargetSum(
            Named directive,
            String no,
            String text,
            String measure,
            BigDecimal required,
            String counted,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal percent,
            int agencies,
            int reporting,
            int reachedBy) {}

    /** @param period of the report that the figures are from; absent with them when the agency gave none */
    record AgencyFigure(
            Named agency,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal percent,
            Boolean reached,
            String period,
            LocalDate dueOn) {}
}
