package vn.chidao.progress;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveSheets;
import vn.chidao.duty.DutyDossier;
import vn.chidao.duty.DutyDossiers;

/** Lays out a report, or another duty, for those who look from above. */
@Repository
class ReportSheets {

    private static final String SEEN =
            """
            select exists (select from chidao.duty d
                           join chidao.directive v on v.id = d.directive_id
                           join chidao.agency i on i.id = v.issuing_body
                           where d.id = :id and %s and %s)
            """;

    private final JdbcClient jdbc;
    private final DutyDossiers dossiers;
    private final DirectiveSheets directives;

    ReportSheets(JdbcClient jdbc, DutyDossiers dossiers, DirectiveSheets directives) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.directives = directives;
    }

    /** Empty when there is none of that id or it is not among what is watched. */
    @Transactional(readOnly = true)
    public Optional<ReportSheet> of(Watched watched, long id) {
        boolean isSeen = jdbc.sql(SEEN.formatted(watched.ofDirective(), watched.ofAgency()))
                .params(watched.values())
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!isSeen) {
            return Optional.empty();
        }
        DutyDossier dossier = dossiers.of(id);
        return Optional.of(new ReportSheet(directives.head(dossier.directive()), dossier.duty()));
    }
}
