package vn.chidao.importer.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveStatus;
import vn.chidao.directive.EnteredDirectives;
import vn.chidao.directive.EnteredDirectives.Entered;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.output.TextDigest;

/**
 * Recognises a document that is in the book already, by symbol and issuing body or by its words. People are told only of
 * directives that they may read; entering one twice is refused to everybody.
 */
@Component
class Duplicates {

    private final EnteredDirectives directives;
    private final BroughtDocuments documents;

    Duplicates(EnteredDirectives directives, BroughtDocuments documents) {
        this.directives = directives;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public Optional<Duplicate> of(DraftDirective draft, BodyDirectory directory, Importer person) {
        String digest = TextDigest.of(draft.text());
        return sameNumber(draft, directory)
                .or(() -> sameText(digest))
                .filter(found -> directives.isReadable(found.id(), person.groups()))
                .map(found -> new Duplicate(found.id(), found.sentence()))
                .or(() -> pending(digest, person));
    }

    /** A directive that was withdrawn may be entered anew: that is how a wrong entry is put right. */
    Optional<Entered> sameText(String digest) {
        return documents.withText(digest).stream()
                .map(directives::find)
                .flatMap(Optional::stream)
                .filter(found -> found.status() != DirectiveStatus.WITHDRAWN)
                .findFirst();
    }

    private Optional<Entered> sameNumber(DraftDirective draft, BodyDirectory directory) {
        String symbol = Field.valueOf(draft.symbol());
        String issuer = Field.valueOf(draft.issuer());
        if (symbol == null || issuer == null) {
            return Optional.empty();
        }
        LocalDate date = Field.valueOf(draft.date());
        return directory.candidates(issuer, date != null ? date : draft.notBefore()).stream()
                .map(Candidate::agency)
                .filter(Objects::nonNull)
                .map(body -> directives.withNumber(body, symbol, date))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Duplicate> pending(String digest, Importer person) {
        return documents.pendingWithText(digest, person.user()).stream()
                .findFirst()
                .map(found -> new Duplicate(
                        null,
                        "Văn bản cùng nội dung (tệp “%s”) đã được %s đưa vào và chưa vào sổ; hãy trao đổi trước khi đăng ký."
                                .formatted(found.fileName(), found.broughtBy())));
    }
}
