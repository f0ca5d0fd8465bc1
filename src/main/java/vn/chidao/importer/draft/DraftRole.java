package vn.chidao.importer.draft;

import vn.chidao.importer.text.Passage;

/** A body in a role: leading, or coordinating with the one that leads. {@code body} is the name as written. */
public record DraftRole(String body, boolean coordinating, Passage passage) {}
