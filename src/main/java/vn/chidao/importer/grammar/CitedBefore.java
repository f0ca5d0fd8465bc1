package vn.chidao.importer.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;

/** What stands before a cited symbol: the kind, and now and then the issuing body ("Nghị định của Chính phủ: số …"). */
record CitedBefore(String kind, String issuer, int from) {

    private static final int FAR = 160;

    /** The kind right before the symbol, with at most "số" and other numbers between. */
    private static final Pattern DIRECT = Pattern.compile(
            "(?:các\\s)?(?<!\\p{L})(" + Kinds.ANY + ")\\s?(?:số\\s?:?\\s?)?(?:\\d{1,5}\\s?(?:,|và|;)\\s?)*$");

    /** "Luật Tổ chức chính quyền địa phương số": a law, whose name stands between. */
    private static final Pattern LAW =
            Pattern.compile("(?<!\\p{L})((?:bộ luật|luật|pháp lệnh)\\s[^;.:,]{2,120})\\ssố\\s?$");

    private static final Pattern OF_BODY =
            Pattern.compile("(?<!\\p{L})(" + Kinds.ANY + ")\\scủa\\s([^;.:]{3,80}?)\\s?:?\\s?số\\s?$");

    static CitedBefore of(Paragraph paragraph, int at) {
        int start = Math.max(0, at - FAR);
        String before = paragraph.folded().substring(start, at);
        Matcher direct = lastMatch(DIRECT, before);
        if (direct != null) {
            return new CitedBefore(Kinds.label(direct.group(1)), null, start + direct.start());
        }
        Matcher law = LAW.matcher(before);
        if (law.find()) {
            String kind = Kinds.label(Kinds.atStart(law.group(1)).orElse("luật"));
            return new CitedBefore(kind, null, start + law.start());
        }
        Matcher ofBody = OF_BODY.matcher(before);
        if (ofBody.find()) {
            String name = paragraph.text().substring(start + ofBody.start(2), start + ofBody.end(2));
            return new CitedBefore(Kinds.label(ofBody.group(1)), Bodies.strip(name), start + ofBody.start());
        }
        int number = before.endsWith("số ") ? 3 : 0;
        return new CitedBefore(null, null, at - number);
    }

    private static Matcher lastMatch(Pattern pattern, String before) {
        Matcher match = pattern.matcher(before);
        int near = Math.max(0, before.length() - 70);
        match.region(near, before.length());
        return match.find() ? match : null;
    }
}
