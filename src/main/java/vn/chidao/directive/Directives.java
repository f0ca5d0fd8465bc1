package vn.chidao.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directives of this installation: how one is entered, found and corrected. What it goes through afterwards is
 * {@link DirectiveTransitions}.
 */
@Repository
public class Directives {

    private final DirectiveTables tables;
    private final DirectiveCheck check;
    private final DocumentNames names;
    private final DirectiveRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Directives(
            DirectiveTables tables,
            DirectiveCheck check,
            DocumentNames names,
            DirectiveRecord record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.check = check;
        this.names = names;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Loads the directive whole, in one statement.
     *
     * @throws UnknownDirective when there is none of that id
     */
    public Directive get(DirectiveId id) {
        return find(id).orElseThrow(() -> new UnknownDirective(id));
    }

    /**
     * What a task needs to know of a directive; far less than the whole.
     *
     * @throws UnknownDirective when there is none of that id
     */
    public DirectiveCard card(DirectiveId id) {
        return tables.card(id).orElseThrow(() -> new UnknownDirective(id));
    }

    public Optional<Directive> find(DirectiveId id) {
        return tables.find(id);
    }

    /** A file number that was not given before, for example {@code CD-2026-0001}. */
    @Transactional
    public DirectiveId nextId(int year) {
        return new DirectiveId("CD-%d-%04d".formatted(year, tables.nextNumber(year)));
    }

    /**
     * Enters a directive; a document without an id is given the next one of this year. Publishes
     * {@link DirectiveRegistered}.
     *
     * @param registeredBy user id of the clerk
     * @param simulated whether it belongs to a demo or a simulation
     * @throws InvalidDirective with a sentence for everything that is wrong, also when it was entered before
     */
    @Transactional
    public DirectiveId register(DirectiveDocument written, String registeredBy, boolean simulated) {
        DirectiveDocument document = written.withNumber(DocumentNumber.clean(written.symbol()), written.issuedOn());
        check.check(document);
        DirectiveDocument numbered = document.id() == null
                ? document.withId(nextId(LocalDate.now(clock).getYear()))
                : document;
        refuseSameNumber(numbered);
        Directive directive = Directive.registered(numbered, clock.instant(), registeredBy, simulated);
        if (!tables.insert(directive)) {
            throw new InvalidDirective(List.of("Mã hồ sơ %s đã dùng cho một văn bản khác".formatted(numbered.id())));
        }
        record.append(RecordEntry.of(numbered.id(), RecordKind.DIRECTIVE_REGISTERED)
                .note(numbered.shownSymbol() + ": " + numbered.subject()));
        events.publishEvent(new DirectiveRegistered(numbered.id()));
        return numbered.id();
    }

    /**
     * Adds number or date once they are known; {@code null} for what is still unknown.
     *
     * @throws InvalidDirective when it is known otherwise already, or the number belongs to another directive
     */
    @Transactional
    public void fillIn(DirectiveId id, String symbol, LocalDate issuedOn) {
        tables.lock(id);
        Directive filled = get(id).fillIn(DocumentNumber.clean(symbol), issuedOn);
        check.check(filled.document());
        refuseSameNumber(filled.document());
        tables.update(filled);
        record.append(RecordEntry.of(id, RecordKind.DIRECTIVE_FILLED_IN).note(names.of(filled.document())));
    }

    /** The lock holds until the transaction ends: two clerks entering the same document do not pass each other. */
    private void refuseSameNumber(DirectiveDocument document) {
        if (document.symbol() == null) {
            return;
        }
        tables.lockNumbersOf(document.issuingBody());
        tables.withSameNumber(document).ifPresent(other -> {
            throw new InvalidDirective(
                    List.of("%s đã có trong sổ với mã hồ sơ %s".formatted(names.of(other.document()), other.id())));
        });
    }
}
