package vn.chidao.importer.intake;

/** A directive's document as people are told of it before they open it. Size in bytes. */
public record SourceFile(String name, String mediaType, long sizeBytes, String sha256) {}
