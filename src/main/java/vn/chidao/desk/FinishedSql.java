package vn.chidao.desk;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.chidao.directive.RecordKind;
import vn.chidao.duty.Released;

/**
 * The statements behind the lists of what was done. Each is one walk along an index, newest first, that stops at the page's
 * end; the kinds are written out because only then does the database know that a partial index has them all.
 */
final class FinishedSql {

    private static final String BY_AGENCY =
            """
            r.kind in ('agency-acknowledged', 'plan-submitted', 'report-submitted', 'report-signed', 'report-returned',
                       'evidence-submitted', 'extension-asked')
            and (r.kind <> 'report-returned' or r.note like
            """
                    + Released.GIVEN_BACK + ")";

    private static final String BY_ADVISORY_BODY =
            """
            r.kind in ('breakdown-proposed', 'plan-accepted', 'plan-returned', 'report-accepted', 'report-returned',
                       'evidence-accepted', 'evidence-returned', 'consolidation-done', 'deadline-extended',
                       'extension-refused', 'final-review')
            and (r.kind <> 'report-returned' or r.note not like
            """
                    + Released.GIVEN_BACK + ")";

    private static final String BY_ISSUING_BODY =
            """
            r.kind in ('directive-registered', 'breakdown-returned', 'directive-issued', 'conclusion',
                       'escalation-answered', 'closing-returned', 'closing-decided', 'directive-closed',
                       'directive-withdrawn', 'directive-replaced', 'directive-filled-in')
            """;

    /** What follows on an event is not done by whoever caused it. */
    private static final String BY_A_PERSON = "r.kind not in ('report-late')";

    /** The directives that the agencies direct or advise on, with what each is called. */
    private static final String UNDER =
            """
            select v.id, w.words as called, coalesce(v.advisory_body, v.issuing_body) in (select id from mine) as is_advised,
                   v.issuing_body in (select id from mine) as is_issued
              from chidao.directive v join chidao.directive_words w on w.directive_id = v.id
             where v.advisory_body in (select id from mine) or v.issuing_body in (select id from mine)
            """;

    /** What a directive is called, as it is searched: worked out when it is written, not for each entry. */
    private static final String WORDS = " join chidao.directive_words w on w.directive_id = r.directive_id ";

    private static final String CALLED = "w.words";

    /** What was done, in the words of the list, as it is searched. */
    private static final String DONE = Arrays.stream(RecordKind.values())
            .map(kind -> "when '%s' then '%s'".formatted(kind.id(), FinishedSearch.plain(kind.label())))
            .collect(Collectors.joining(" ", "case r.kind ", " else '' end"));

    private static final String PAGE =
            """
            select p.id, p.at, p.kind, v.symbol, v.kind as directive_kind, v.subject, coalesce(p.period, p.task) as title,
                   a.name as agency, p.actor, p.actor_for, left(p.note, 300) as note, d.id as duty,
                   case when p.agency_id is null then t.id end as period, v.id as directive
              from page p
              join chidao.directive v on v.id = p.directive_id
              left join chidao.agency a on a.id = p.agency_id
              left join chidao.reporting_period t on t.directive_id = p.directive_id
                   and p.period = case t.kind when 'YEARLY' then 'năm ' else '6 tháng đầu năm ' end || t.year
              left join lateral (
                  select d.id from chidao.duty d
                   where d.directive_id = p.directive_id and d.agency_id = p.agency_id
                     and case when p.kind in ('agency-acknowledged', 'plan-submitted', 'plan-accepted', 'plan-returned')
                              then d.kind = 'PLAN' else d.title = coalesce(p.period, p.task) end
                   order by d.id desc limit 1) d on true
             order by p.at desc, p.id desc
            """;

    private FinishedSql() {}

    /** What the person did. */
    static String mine(FinishedSearch search) {
        String done = "r.actor = :user and r.actor <> 'chidao' and " + BY_A_PERSON;
        return "with page as (" + newest(WORDS, done, CALLED, search) + ")" + PAGE;
    }

    /** What the officials of the agencies did, and those of the agencies they have succeeded. */
    static String ofAgencies(FinishedSearch search) {
        return Predecessors.WITH_MINE
                + "under as materialized (" + UNDER + "),"
                + " found as (select r.* from mine m cross join lateral ("
                + newest(WORDS, "r.agency_id = m.id and " + BY_AGENCY, CALLED, search)
                + ") r union all select r.* from under w cross join lateral ("
                + newest("", "r.directive_id = w.id and " + BY_ADVISORY_BODY, "w.called", search)
                + ") r where w.is_advised union all select r.* from under w cross join lateral ("
                + newest("", "r.directive_id = w.id and " + BY_ISSUING_BODY, "w.called", search)
                + ") r where w.is_issued),"
                + " page as (select * from found order by at desc, id desc limit :limit)"
                + PAGE;
    }

    /** @param called the expression for what the entry's directive is called, as it is searched */
    private static String newest(String from, String condition, String called, FinishedSearch search) {
        String agency = search.isForAll() ? "" : " left join chidao.agency n on n.id = r.agency_id ";
        String matching = search.isForAll()
                ? ""
                : " and " + called + " || ' ' || r.plain || ' ' || coalesce(n.plain, '') || ' ' || " + DONE
                        + " like all(:patterns)";
        return "select r.id, r.at, r.kind, r.directive_id, r.agency_id, r.period, r.task, r.note, r.actor, r.actor_for"
                + " from chidao.directive_record r " + from + agency
                + " where " + condition + " and (r.at, r.id) < (:before, :beforeId)" + matching
                + " order by r.at desc, r.id desc limit :limit";
    }
}
