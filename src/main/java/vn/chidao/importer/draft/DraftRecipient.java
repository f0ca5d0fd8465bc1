package vn.chidao.importer.draft;

import vn.chidao.directive.Recipient;
import vn.chidao.importer.text.Passage;

/** One line of "Kính gửi" or "Nơi nhận", and for what it gets the document. */
public record DraftRecipient(String name, Recipient.Purpose purpose, Passage passage) {}
