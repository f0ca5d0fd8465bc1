package vn.chidao.importer.grammar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;

/** What stands behind a cited symbol: date, issuing body, subject, and the short name that the text uses from then on. */
record CitedAfter(LocalDate date, String issuer, String subject, String shortName, int end) {

    private static final Pattern DATE =
            Pattern.compile("\\s?,?\\s?(?:\\(?\\s?)?(?:ban hành\\s)?(?:ngày\\s?)" + Dates.FULL + "\\)?");
    private static final Pattern DATE_BARE = Pattern.compile("\\s?,?\\s\\(?(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\)?");
    private static final Pattern OF = Pattern.compile(
            "\\s?,?\\s?(?:(?:của\\s)?(?:hội nghị|kỳ họp|đại hội)\\s(?:trung ương\\s)?(?:lần thứ|thứ)\\s[\\p{L}\\d]+(?:\\smột|\\shai)?,?\\s(?:của\\s)?|của\\s)");
    private static final Pattern SUBJECT = Pattern.compile(
            "\\s?,?\\s?\\(?(?:khóa\\s[ivxl]+\\)?\\s?,?\\s?)?((?:về|ban hành|quy định|phê duyệt|hướng dẫn|sửa đổi|triển khai|\"về)\\s[^;.]{4,300})");
    private static final Pattern SHORT_NAME = Pattern.compile(
            "\\((?:sau đây|dưới đây|gọi tắt|viết tắt)[^:)\"]{0,40}?(?:là|:)\\s?:?\\s?\"?([^)\"]{2,60})\"?\\)");

    /** Where the subject of one cited document ends because the next one begins. */
    private static final Pattern NEXT_CITED =
            Pattern.compile("(?:[,;]\\s(?:và\\s)?|\\svà\\s)(?:các\\s)?(?:" + Kinds.ANY + ")\\ssố\\s\\d");

    /** What is said of the document and is no longer its subject. */
    private static final Pattern SAID_OF_IT =
            Pattern.compile(",\\s(?:đã|nay|ban thường vụ|ủy ban nhân dân|ubnd|thủ tướng|bộ trưởng|tỉnh ủy)\\s");

    static CitedAfter of(Paragraph paragraph, int until) {
        String folded = paragraph.folded();
        int at = until;
        LocalDate date = null;
        Matcher dated = DATE.matcher(folded).region(at, folded.length());
        Matcher bare = DATE_BARE.matcher(folded).region(at, folded.length());
        if (dated.lookingAt()) {
            date = Dates.of(dated, 1);
            at = dated.end();
        } else if (bare.lookingAt()) {
            date = Dates.of(bare, 1);
            at = bare.end();
        }
        String issuer = null;
        Matcher of = OF.matcher(folded).region(at, folded.length());
        if (of.lookingAt()) {
            Tokens tokens = new Tokens(paragraph
                    .text()
                    .substring(of.end(), Math.min(paragraph.text().length(), of.end() + 160)));
            int end = jointEnd(tokens, new BodyName(tokens, tokens.size()).endAt(0));
            if (end > 0) {
                issuer = Bodies.strip(tokens.text(0, end));
                at = of.end() + tokens.get(end - 1).until();
            }
        }
        if (date == null && issuer != null) {
            Matcher late = DATE.matcher(folded).region(at, folded.length());
            if (late.lookingAt()) {
                date = Dates.of(late, 1);
                at = late.end();
            }
        }
        return withSubject(paragraph, at, date, issuer);
    }

    /** "của Bộ Chính trị, Ban Bí thư về …": two that issue together, unless a verb shows that the second one acts here. */
    private static int jointEnd(Tokens tokens, int end) {
        boolean bureau = end == 3 && tokens.is(0, "bộ") && tokens.is(1, "chính") && tokens.is(end, ",");
        boolean secretariat =
                bureau && tokens.is(end + 1, "ban") && tokens.is(end + 2, "bí") && tokens.is(end + 3, "thư");
        return secretariat && Lexicon.VERB.lengthAt(tokens, end + 4) == 0 ? end + 4 : end;
    }

    private static CitedAfter withSubject(Paragraph paragraph, int at, LocalDate date, String issuer) {
        String folded = paragraph.folded();
        String shortName = null;
        Matcher shortly = SHORT_NAME.matcher(folded).region(at, Math.min(folded.length(), at + 500));
        int clause = endOfClause(folded, at);
        if (shortly.find() && shortly.start() <= clause + 2) {
            shortName = Bodies.strip(paragraph.text().substring(shortly.start(1), shortly.end(1)));
        }
        Matcher subject = SUBJECT.matcher(folded).region(at, folded.length());
        if (!subject.lookingAt()) {
            return new CitedAfter(date, issuer, null, shortName, at);
        }
        int from = subject.start(1);
        int end = subject.end(1);
        Matcher next = NEXT_CITED.matcher(folded).region(from, end);
        if (next.find()) {
            end = next.start();
        }
        int aside = folded.indexOf('(', from);
        if (shortName != null && aside > from && aside < end) {
            end = aside;
        }
        Matcher past = SAID_OF_IT.matcher(folded).region(from, end);
        if (past.find()) {
            end = past.start();
        }
        String words = Bodies.strip(paragraph.text().substring(from, end));
        if (words.endsWith(" và")) {
            words = Bodies.strip(words.substring(0, words.length() - 3));
        }
        return new CitedAfter(date, issuer, words, shortName, at);
    }

    private static int endOfClause(String folded, int at) {
        int end = folded.indexOf(';', at);
        int stop = folded.indexOf(". ", at);
        int first = end < 0 ? stop : stop < 0 ? end : Math.min(end, stop);
        return first < 0 ? folded.length() : first;
    }
}
