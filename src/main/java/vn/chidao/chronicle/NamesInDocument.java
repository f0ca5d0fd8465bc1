package vn.chidao.chronicle;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.Named;
import vn.chidao.reporting.ReportingRegimes;

/** What the agencies, classes and the reporting regime that a directive names are called; one statement. */
@Repository
class NamesInDocument {

    private static final String FIND =
            """
            with party as (
                select agency_id, class_id from chidao.recipient where directive_id = :directive
                union select agency_id, class_id from chidao.assignment_party where directive_id = :directive
                union select report_to, null from chidao.directive where id = :directive
                union select report_via, null from chidao.directive where id = :directive)
            select 'agency' as what, id, name from chidao.agency where id in (select agency_id from party)
            union all
            select 'class', id, name from chidao.agency_class where id in (select class_id from party)
            order by what, id
            """;

    private final JdbcClient jdbc;
    private final ReportingRegimes regimes;

    NamesInDocument(JdbcClient jdbc, ReportingRegimes regimes) {
        this.jdbc = jdbc;
        this.regimes = regimes;
    }

    People of(DirectiveId directive) {
        List<Called> called = jdbc.sql(FIND)
                .param("directive", directive.value())
                .query(Called.class)
                .list();
        return new People(
                only("agency", called),
                only("class", called),
                regimes.all().stream()
                        .map(each -> new Named(each.id(), each.name()))
                        .toList());
    }

    private static List<Named> only(String what, List<Called> called) {
        return called.stream()
                .filter(each -> each.what().equals(what))
                .map(each -> new Named(each.id(), each.name()))
                .toList();
    }

    private record Called(String what, String id, String name) {}

    /** Named as the views of a directive expect it. */
    record People(List<Named> agencies, List<Named> classes, List<Named> regimes) {}
}
