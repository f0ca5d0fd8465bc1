package vn.chidao.yaml;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/** Puts quotes around texts that YAML would read as a number, such as {@code 4.10}, {@code 1_000} and {@code 0x1F}. */
final class NumberLookalikes extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0[xob])?[0-9a-fA-F_.,:+]+", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean needToQuoteValue(String value) {
        return NUMBER.matcher(value).matches() || super.needToQuoteValue(value);
    }
}
