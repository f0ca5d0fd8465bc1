package vn.chidao.directive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.organisation.AgencyId;

/** The directives that have not ended, for those who decide about them. */
@Repository
public class DirectivesInProgress {

    private final JdbcClient jdbc;

    DirectivesInProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that one of the bodies issued, the newest file number first. */
    public List<InProgress> issuedBy(Collection<AgencyId> bodies) {
        return jdbc.sql(
                        """
                        select id, symbol, issued_on, subject, issuing_body from chidao.directive
                         where status = any(:statuses) and issuing_body = any(:bodies) order by id desc
                        """)
                .param("statuses", alive())
                .param("bodies", bodies.stream().map(AgencyId::code).toArray(String[]::new))
                .query((row, n) -> new InProgress(
                        new DirectiveId(row.getString("id")),
                        row.getString("symbol"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("subject"),
                        new AgencyId(row.getString("issuing_body"))))
                .list();
    }

    private static String[] alive() {
        return Arrays.stream(DirectiveStatus.values())
                .filter(status -> !status.isEnded())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /** One of them; {@code symbol} and {@code issuedOn} are {@code null} while they are unknown. */
    public record InProgress(DirectiveId id, String symbol, LocalDate issuedOn, String subject, AgencyId issuingBody) {

        public boolean lacksNumberOrDate() {
            return symbol == null || issuedOn == null;
        }
    }
}
