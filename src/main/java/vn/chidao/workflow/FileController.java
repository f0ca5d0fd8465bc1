package vn.chidao.workflow;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.duty.Attachment;
import vn.chidao.duty.Attachments;

/** Hands a file of a duty out as a download, to those it concerns; for anybody else it does not exist. */
@RestController
class FileController {

    private final Attachments attachments;
    private final FileReaders readers;

    FileController(Attachments attachments, FileReaders readers) {
        this.attachments = attachments;
        this.readers = readers;
    }

    private boolean isReadable(Attachment file) {
        return readers.owes(file.dutyId()) || readers.isOneOf(file.dutyId()) && attachments.isReleased(file);
    }

    @GetMapping("/api/files/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        Attachment file = attachments
                .find(id)
                .filter(this::isReadable)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Không tìm thấy tệp này; có thể tệp đã được gỡ."));
        ContentDisposition asDownload = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(attachments.content(id));
    }
}
