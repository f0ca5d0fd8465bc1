package vn.chidao.importer.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the pages of formats that have none of their own by the breaks that were set, or were there when it was last shown. */
final class Pages {

    private static final Pattern DOCX_SET = Pattern.compile("<w:br\\b[^>]{0,200}w:type=\"page\"");
    private static final Pattern DOCX_SHOWN = Pattern.compile("<w:lastRenderedPageBreak\\b");
    private static final Pattern ODT_SHOWN = Pattern.compile("<text:soft-page-break\\b");

    private Pages() {}

    static void checkDocx(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        check(Math.max(count(DOCX_SET, text), count(DOCX_SHOWN, text)));
    }

    static void checkOdt(byte[] xml) {
        check(count(ODT_SHOWN, new String(xml, StandardCharsets.UTF_8)));
    }

    static void checkText(String text) {
        check(text.chars().filter(character -> character == '\f').count());
    }

    private static void check(long breaks) {
        if (breaks + 1 > Limits.PAGES) {
            throw Limits.tooLong();
        }
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        long found = 0;
        while (matcher.find()) {
            found += 1;
        }
        return found;
    }
}
