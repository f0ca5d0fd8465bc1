package vn.chidao.importer.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveId;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.output.TextDigest;

/** Keeps a document from the moment a clerk brings it, and gives it to the directive that is entered from it. */
@Service
@Transactional
public class DocumentIntake {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "odt", "application/vnd.oasis.opendocument.text",
            "pdf", "application/pdf",
            "txt", "text/plain",
            "md", "text/markdown");

    private final BroughtDocuments documents;
    private final Duplicates duplicates;

    DocumentIntake(BroughtDocuments documents, Duplicates duplicates) {
        this.documents = documents;
        this.duplicates = duplicates;
    }

    BroughtDocument keep(String fileName, byte[] content, DraftDirective draft, String user) {
        BroughtDocument document = new BroughtDocument(
                UUID.randomUUID(),
                new SourceFile(fileName, mediaType(fileName), content.length, sha256(content)),
                TextDigest.of(draft.text()),
                draft,
                user,
                null);
        documents.keep(document, content);
        documents.clearAway(user);
        return document;
    }

    /**
     * The directive has been entered from this document, which is its own from now on.
     *
     * @param user who entered it: only what that person brought
     * @throws IntakeRefused when there is no such document, or the same words have been entered before
     */
    public void entered(UUID id, DirectiveId directive, String user) {
        BroughtDocument document = documents
                .findToTake(id)
                .filter(found -> found.broughtBy().equals(user) && found.directive() == null)
                .orElseThrow(DocumentIntake::gone);
        documents.lockText(document.textDigest());
        duplicates.sameText(document.textDigest()).ifPresent(other -> {
            throw new IntakeRefused(other.sentence() + " Nội dung hai văn bản trùng nhau nên không vào sổ lần nữa.");
        });
        if (!documents.giveTo(directive, id)) {
            throw gone();
        }
    }

    private static IntakeRefused gone() {
        return new IntakeRefused(
                "Tệp văn bản kèm theo không còn hoặc đã thuộc hồ sơ khác; hãy bỏ tệp rồi thả lại vào biểu mẫu.");
    }

    /** The directive's document; empty where it was typed. */
    @Transactional(readOnly = true)
    public Optional<SourceFile> fileOf(DirectiveId directive) {
        return documents.fileOf(directive);
    }

    /** What the name claims is all that a download needs: it is never opened in the page. */
    private static String mediaType(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
