package vn.chidao.directive;

import java.text.Normalizer;

/** The rule that a number and symbol is kept as it would be compared: without outer blanks, letters composed. */
final class DocumentNumber {

    private DocumentNumber() {}

    /** @return {@code null} for nothing or blanks only */
    static String clean(String symbol) {
        return symbol == null || symbol.isBlank() ? null : Normalizer.normalize(symbol.strip(), Normalizer.Form.NFC);
    }
}
