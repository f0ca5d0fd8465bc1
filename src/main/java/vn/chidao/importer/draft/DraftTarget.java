package vn.chidao.importer.draft;

import java.math.BigDecimal;
import vn.chidao.directive.Target;
import vn.chidao.importer.text.Passage;

/**
 * A figure to be reached. {@code atMost} marks a ceiling ("không quá 5%"); otherwise the figure is a floor. {@code counted}
 * says of what it is a share, or what is counted.
 */
public record DraftTarget(
        String text, Target.Measure measure, BigDecimal figure, boolean atMost, String counted, Passage passage) {}
