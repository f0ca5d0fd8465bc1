package vn.chidao.importer.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.chidao.directive.DirectiveId;

/**
 * That a document is known already: {@code sentence} names what is there. {@code directive} is null where the same words
 * were only brought and not entered yet: that is to be told, not refused.
 */
record Duplicate(DirectiveId directive, String sentence) {

    /** Where whoever is told can read it. */
    @JsonProperty
    String link() {
        return directive == null ? null : "/api/directives/" + directive.value();
    }
}
