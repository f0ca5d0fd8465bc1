package vn.chidao.importer.text;

import java.util.regex.Pattern;

/** Tells by its first characters whether a line begins something of its own, whatever stands before it. */
public final class Markers {

    /** {@code 1.}, {@code 1.2.}, {@code 2)}, {@code a)}, {@code -}, {@code +}, {@code IV-}, {@code Điều 3.}, {@code (2)}. */
    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?!v/v)(?:(?:điều|chương|mục|phần)\\s+(?:\\d{1,3}|[ivx]{1,6}|thứ\\s\\p{L}+)\\b"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:[.)]|/(?!\\p{L}{1,6}-))\\s*(?!\\d)|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s|\\d{1,2}[-–]\\s"
                    + "|\\(\\d{1,2}\\)\\s|[a-zđ][.)]\\s?(?=\\S)(?![a-zđ]\\.)|[ivx]{1,6}\\s?[.\\-–/)]|[a-e]\\s?[-–.]\\s|[-–+]\\s*\\S|phụ lục)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words with which the fixed parts of such a document begin. */
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:nơi nhận|nơi gửi|kính gửi|căn cứ|theo đề nghị|xét đề nghị|quyết định\\s*:?$|quyết nghị\\s*:?$|số\\s?:|t/m|tm\\.|k/t|kt\\.|t/l|tl\\.|tuq\\.|v/v|\\|)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Markers() {}

    public static boolean startsItem(String line) {
        return ITEM.matcher(line).lookingAt();
    }

    static boolean startsPart(String line) {
        return PART.matcher(line).lookingAt();
    }
}
