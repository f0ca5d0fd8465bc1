package vn.chidao.importer.draft;

import vn.chidao.importer.text.Passage;

/** A sentence that names a body or a duty and went into no field: people have to look at it. */
public record Unplaced(String text, Passage passage) {}
