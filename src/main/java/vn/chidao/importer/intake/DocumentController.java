package vn.chidao.importer.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.organisation.Successions;

/** Takes the document that a clerk drops into the registration form, keeps it, and answers what the form begins with. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {

    private final Importers importers;
    private final ReadingDesk desk;
    private final Directories directories;
    private final Duplicates duplicates;
    private final DocumentIntake intake;
    private final BroughtDocuments documents;
    private final Successions successions;
    private final Clock clock;

    DocumentController(
            Importers importers,
            ReadingDesk desk,
            Directories directories,
            Duplicates duplicates,
            DocumentIntake intake,
            BroughtDocuments documents,
            Successions successions,
            Clock clock) {
        this.importers = importers;
        this.desk = desk;
        this.directories = directories;
        this.duplicates = duplicates;
        this.intake = intake;
        this.documents = documents;
        this.successions = successions;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    IntakeSheet bring(@RequestParam MultipartFile file, Authentication signedIn) {
        Importer person = importers.of(signedIn);
        person.requireClerk();
        DraftDirective draft = desk.read(file);
        NamesAtHand names = directories.of(draft, person);
        Duplicate duplicate = duplicates.of(draft, names, person).orElse(null);
        BroughtDocument kept = intake.keep(ReadingDesk.nameOf(file), ReadingDesk.contentOf(file), draft, person.user());
        return sheet(kept, names).with(duplicate);
    }

    /** What the form that was left with it begins with again. */
    @GetMapping("/{id}")
    IntakeSheet again(@PathVariable UUID id, Authentication signedIn) {
        BroughtDocument kept = documents
                .find(id)
                .filter(found -> found.directive() == null && found.broughtBy().equals(signedIn.getName()))
                .orElseThrow(DocumentController::notFound);
        Importer person = importers.of(signedIn);
        NamesAtHand names = directories.of(kept.draft(), person);
        return sheet(kept, names)
                .with(duplicates.of(kept.draft(), names, person).orElse(null));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id, Authentication signedIn) {
        if (!documents.discard(id, signedIn.getName())) {
            throw notFound();
        }
    }

    private IntakeSheet sheet(BroughtDocument kept, NamesAtHand names) {
        return IntakeSheets.of(kept, names, null, (adviser, issuer) -> successions
                .successorOf(adviser, names.lastDayOf(issuer, LocalDate.now(clock)))
                .orElse(adviser));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Không tìm thấy tệp này; có thể tệp đã được gỡ hoặc đã vào sổ.");
    }
}
