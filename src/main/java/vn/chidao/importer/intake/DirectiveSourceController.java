package vn.chidao.importer.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.EnteredDirectives;
import vn.chidao.directive.EnteredDirectives.Entered;

/** A directive's document: the file as it came, and what was read from it; for those who may read the directive. */
@RestController
@RequestMapping("/api/directives/{id}/document")
class DirectiveSourceController {

    private final Importers importers;
    private final Directories directories;
    private final BroughtDocuments documents;
    private final EnteredDirectives directives;

    DirectiveSourceController(
            Importers importers, Directories directories, BroughtDocuments documents, EnteredDirectives directives) {
        this.importers = importers;
        this.directories = directories;
        this.documents = documents;
        this.directives = directives;
    }

    @GetMapping
    ResponseEntity<byte[]> file(@PathVariable String id, Authentication signedIn) {
        DirectiveId directive = readable(id, importers.of(signedIn)).id();
        SourceFile file = documents.fileOf(directive).orElseThrow(DirectiveSourceController::notFound);
        ContentDisposition asDownload = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.contentOf(directive));
    }

    /** What the form of the break-down begins with; only for those who work with documents. */
    @GetMapping("/draft")
    IntakeSheet draft(@PathVariable String id, Authentication signedIn) {
        Importer person = importers.of(signedIn);
        Entered directive = readable(id, person);
        BroughtDocument document = documents
                .of(directive.id())
                .filter(found -> person.mayRead())
                .orElseThrow(DirectiveSourceController::notFound);
        LocalDate day = directive.day();
        return IntakeSheets.of(
                document, directories.around(Set.of(directive.issuingBody())), day, (named, issuer) -> named);
    }

    private Entered readable(String id, Importer person) {
        try {
            DirectiveId directive = new DirectiveId(id);
            return directives
                    .find(directive)
                    .filter(found -> directives.isReadable(directive, person.groups()))
                    .orElseThrow(DirectiveSourceController::notFound);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không tìm thấy văn bản kèm theo của hồ sơ này.");
    }
}
