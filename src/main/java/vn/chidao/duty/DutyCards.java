package vn.chidao.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.Successions;

/**
 * Reads duty cards, each once in a transaction: a task asks for its name, its group and its due date one by one, and a
 * period opens hundreds of tasks at once.
 */
@Repository
class DutyCards {

    static final String FIND = from("chidao.duty");

    private static final String FIND_ONE = FIND + " where d.id = :id";

    private final JdbcClient jdbc;
    private final Successions successions;
    private final Clock clock;
    private final InTransaction<DutyCard> cached = new InTransaction<>();

    DutyCards(JdbcClient jdbc, Successions successions, Clock clock) {
        this.jdbc = jdbc;
        this.successions = successions;
        this.clock = clock;
    }

    DutyCard get(long id) {
        DutyCard card = cached.read().get(id);
        return card != null
                ? card
                : keep(jdbc.sql(FIND_ONE).param("id", id).query(Row::read).list()).stream()
                        .findFirst()
                        .orElseThrow(() -> new DutyRefused("Không tìm thấy phần việc số %d.".formatted(id)));
    }

    /** All of each duty {@code d} of the duties table, or of what a statement made in it, and what its card tells beyond. */
    static String from(String duties) {
        return """
                select d.*, a.name as agency_name, a.valid_until as agency_until, b.id as advisory_body,
                       b.valid_until as advisory_until, v.symbol, v.kind as directive_kind
                from %s d
                join chidao.agency a on a.id = d.agency_id
                join chidao.directive v on v.id = d.directive_id
                join chidao.agency b on b.id = coalesce(v.advisory_body, v.issuing_body)
                """
                .formatted(duties);
    }

    /** Makes cards of what {@link #from} told, in the same order, for the rest of the transaction. */
    List<DutyCard> keep(List<Row> rows) {
        LocalDate today = LocalDate.now(clock);
        Map<AgencyId, AgencyId> inCharge = successions.successorsOf(
                rows.stream().flatMap(row -> row.endedBefore(today)).collect(Collectors.toSet()), today);
        List<DutyCard> cards = rows.stream().map(row -> row.card(inCharge)).toList();
        cards.forEach(card -> cached.read().put(card.id(), card));
        return cards;
    }

    void forget(long id) {
        cached.read().remove(id);
    }

    /** A card before it is known who is in charge today. */
    record Row(
            long id,
            DutyKind kind,
            DirectiveId directive,
            String symbol,
            AgencyId agency,
            LocalDate agencyUntil,
            String agencyName,
            AgencyId advisoryBody,
            LocalDate advisoryUntil,
            String title,
            LocalDate dueOn,
            boolean leaderSignsOff) {

        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    DutyKind.valueOf(row.getString("kind")),
                    new DirectiveId(row.getString("directive_id")),
                    DirectiveDocument.shownSymbol(
                            row.getString("symbol"), DirectiveKind.valueOf(row.getString("directive_kind"))),
                    new AgencyId(row.getString("agency_id")),
                    row.getObject("agency_until", LocalDate.class),
                    row.getString("agency_name"),
                    new AgencyId(row.getString("advisory_body")),
                    row.getObject("advisory_until", LocalDate.class),
                    row.getString("title"),
                    row.getObject("due_on", LocalDate.class),
                    row.getBoolean("leader_signs_off"));
        }

        /** Of the agency and the advisory body those that have a successor to look for. */
        Stream<AgencyId> endedBefore(LocalDate today) {
            return Stream.of(
                            agencyUntil != null && agencyUntil.isBefore(today) ? agency : null,
                            advisoryUntil != null && advisoryUntil.isBefore(today) ? advisoryBody : null)
                    .filter(Objects::nonNull);
        }

        /** Who ended without a successor stays in charge, so that the task is not lost. */
        DutyCard card(Map<AgencyId, AgencyId> inCharge) {
            return new DutyCard(
                    id,
                    kind,
                    directive,
                    symbol,
                    agency,
                    agencyName,
                    agencyUntil,
                    inCharge.getOrDefault(agency, agency),
                    inCharge.getOrDefault(advisoryBody, advisoryBody),
                    title,
                    dueOn,
                    leaderSignsOff);
        }
    }
}
