package vn.chidao.importer.grammar;

import java.time.LocalDate;
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

    private static final Pattern WROTE =
            Pattern.compile("\\s(?:(?:trình |báo cáo )?tại|đã có|có|đã ban hành|ban hành)\\s(?:các\\s)?$");

    /** "Ngày 19 tháng 12 năm 2025, Sở A có Văn bản số …": when it was sent. */
    private static final Pattern SENT_ON = Pattern.compile(
            "(?<!\\p{L})ngày\\s" + Dates.FULL + ",\\s[^.;,]{3,90}\\s(?:đã có|có|đã ban hành|ban hành)\\s(?:các\\s)?$");

    /** The day on which the sentence says that it was sent; null if it does not say. */
    static LocalDate sentOn(Paragraph paragraph, int kindFrom) {
        Matcher sent = SENT_ON.matcher(paragraph.folded().substring(Math.max(0, kindFrom - FAR), kindFrom));
        return sent.find() ? Dates.of(sent, 1) : null;
    }

    static CitedBefore of(Paragraph paragraph, int at) {
        int start = Math.max(0, at - FAR);
        String before = paragraph.folded().substring(start, at);
        Matcher direct = lastMatch(DIRECT, before);
        if (direct != null) {
            int kindFrom = start + direct.start();
            return new CitedBefore(Kinds.label(direct.group(1)), sender(paragraph, kindFrom), kindFrom);
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

    /** Who wrote it, in "đề nghị của Sở Tư pháp tại | Tờ trình số …", "Sở Công Thương có | Văn bản số …"; null if not said. */
    private static String sender(Paragraph paragraph, int kindFrom) {
        int start = Math.max(0, kindFrom - FAR);
        Matcher wrote = WROTE.matcher(paragraph.folded().substring(start, kindFrom));
        if (!wrote.find()) {
            return null;
        }
        Tokens tokens = new Tokens(paragraph.text().substring(start, start + wrote.start()));
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = i == 0 && start == 0 || i > 0 && !tokens.get(i - 1).isCapitalised();
            if (opens
                    && tokens.get(i).isCapitalised()
                    && new BodyName(tokens, tokens.size()).endAt(i) == tokens.size()) {
                return Bodies.strip(tokens.text(i, tokens.size()));
            }
        }
        return null;
    }

    private static Matcher lastMatch(Pattern pattern, String before) {
        Matcher match = pattern.matcher(before);
        int near = Math.max(0, before.length() - 70);
        match.region(near, before.length());
        return match.find() ? match : null;
    }
}
