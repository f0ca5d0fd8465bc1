package vn.chidao.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chidao.organisation.AgencyId;

/** What is in the book already, for those who are about to enter a document, and who may read of it. */
@Component
public class EnteredDirectives {

    private static final String CONCERNED =
            """
            select exists (select from chidao.directive where issuing_body = any(:bodies))
                or exists (select from chidao.directive where advisory_body = any(:bodies))
            """;

    private final DirectiveTables tables;
    private final DirectiveReaders readers;
    private final DocumentNames names;
    private final JdbcClient jdbc;

    EnteredDirectives(DirectiveTables tables, DirectiveReaders readers, DocumentNames names, JdbcClient jdbc) {
        this.tables = tables;
        this.readers = readers;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** The directive of that body with this symbol; a year that is unknown on either side counts as the same year. */
    public Optional<Entered> withNumber(AgencyId issuingBody, String symbol, LocalDate issuedOn) {
        return tables.withNumber(issuingBody, DocumentNumber.clean(symbol), issuedOn)
                .map(this::entered);
    }

    public Optional<Entered> find(DirectiveId id) {
        return tables.find(id).map(this::entered);
    }

    /** @param groups ids of the groups of whoever wants to read it */
    public boolean isReadable(DirectiveId id, Collection<String> groups) {
        return tables.find(id).filter(found -> readers.include(groups, found)).isPresent();
    }

    /** Whether one of the bodies has issued a directive here or advises on one. */
    public boolean concern(Collection<AgencyId> bodies) {
        return jdbc.sql(CONCERNED)
                .param("bodies", bodies.stream().map(AgencyId::code).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private Entered entered(Directive directive) {
        String sentence =
                "%s đã có trong sổ với mã hồ sơ %s.".formatted(names.of(directive.document()), directive.id());
        DirectiveDocument document = directive.document();
        return new Entered(
                directive.id(),
                directive.status(),
                document.issuingBody(),
                document.issuedOn() != null ? document.issuedOn() : document.startsOn(),
                sentence);
    }

    /**
     * One of them. {@code day} is its date, or from when it counts; {@code sentence} names it to people, with its file
     * number.
     */
    public record Entered(
            DirectiveId id, DirectiveStatus status, AgencyId issuingBody, LocalDate day, String sentence) {}
}
