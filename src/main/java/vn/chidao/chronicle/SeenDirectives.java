package vn.chidao.chronicle;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.directive.DirectiveId;
import vn.chidao.organisation.Sight;

/** Which directives somebody may look into: those whose issuing body belongs to a province they see. Others do not exist. */
@Repository
public class SeenDirectives {

    private static final String SEEN =
            """
            select exists (select from chidao.directive d join chidao.agency a on a.id = d.issuing_body
                            where d.id = %s and %s)
            """;

    private final JdbcClient jdbc;

    SeenDirectives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ResponseStatusException 404 when there is none of that id in sight */
    public DirectiveId require(String id, Sight sight) {
        require(":id", id, sight, "Không có văn bản nào mang mã hồ sơ “%s” trong phạm vi của bạn.".formatted(id));
        return new DirectiveId(id);
    }

    void requirePeriod(long id, Sight sight) {
        String directive = "(select p.directive_id from chidao.reporting_period p where p.id = :id)";
        require(directive, id, sight, "Không có kỳ báo cáo số %d trong phạm vi của bạn.".formatted(id));
    }

    void requireDuty(long id, Sight sight) {
        String directive = "(select o.directive_id from chidao.duty o where o.id = :id)";
        require(directive, id, sight, "Không có phần việc số %d trong phạm vi của bạn.".formatted(id));
    }

    private void require(String directive, Object id, Sight sight, String otherwise) {
        boolean seen = Watching.bind(jdbc.sql(SEEN.formatted(directive, Watching.SEEN)), sight)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, otherwise);
        }
    }
}
