package vn.chidao.duty;

import java.util.UUID;

/** A file as forms list it. Size in bytes. */
public record AttachedFile(UUID id, String name, String mediaType, long sizeBytes, String sha256) {

    public static AttachedFile of(Attachment attachment) {
        return new AttachedFile(
                attachment.id(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.sizeBytes(),
                attachment.sha256());
    }
}
