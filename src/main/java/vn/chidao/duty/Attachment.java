package vn.chidao.duty;

import java.util.UUID;

/** A file of a duty without its content; {@code submissionNo} is {@code null} while it is pending. Size in bytes. */
public record Attachment(
        UUID id,
        long dutyId,
        Integer submissionNo,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        String attachedBy) {}
