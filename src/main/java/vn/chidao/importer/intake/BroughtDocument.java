package vn.chidao.importer.intake;

import java.util.UUID;
import vn.chidao.directive.DirectiveId;
import vn.chidao.importer.draft.DraftDirective;

/** A document that was brought, without its file's content; {@code directive} is null until it has been entered. */
record BroughtDocument(
        UUID id, SourceFile file, String textDigest, DraftDirective draft, String broughtBy, DirectiveId directive) {}
