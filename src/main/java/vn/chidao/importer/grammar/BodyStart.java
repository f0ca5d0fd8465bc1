package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Markers;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/** Finds the paragraph with which the text proper begins, after header, title and addressees. */
final class BodyStart {

    /** How the text proper of such documents opens. */
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:căn cứ|thực hiện|triển khai thực hiện|để |nhằm |thời gian qua|trong thời gian qua|những năm qua|trong những năm|năm \\d{4}|ngày \\d|theo đề nghị|xét |sau khi|qua |hiện nay|trong năm|vừa qua|tiếp theo|phúc đáp|tiếp tục thực hiện|trên cơ sở|theo )");

    /** A title is hardly longer than this; what is longer and ends like a sentence is text. */
    private static final int LONGEST_TITLE = 420;

    private final List<Paragraph> paragraphs;
    private final int kindLine;
    private final int limit;

    BodyStart(List<Paragraph> paragraphs, int kindLine, int limit) {
        this.paragraphs = paragraphs;
        this.kindLine = kindLine;
        this.limit = limit;
    }

    int find() {
        int address = addressEnd(kindLine + 1);
        if (kindLine < 0) {
            return address > 0 ? address : firstText(0);
        }
        int text = firstText(kindLine + 1);
        return address > 0 && address <= text + 12 && address > kindLine ? Math.max(address, kindLine + 1) : text;
    }

    /** The paragraph after "Kính gửi: …" and the list that belongs to it; 0 if there is none near the top. */
    private int addressEnd(int from) {
        for (int i = from; i < Math.min(limit, from + 30); i++) {
            if (Layout.isAddress(paragraphs.get(i))) {
                return new AddressList(paragraphs, i, limit).end();
            }
        }
        return 0;
    }

    private int firstText(int from) {
        for (int i = from; i < limit; i++) {
            if (isText(paragraphs.get(i), i)) {
                return i;
            }
        }
        return limit;
    }

    private boolean isText(Paragraph paragraph, int index) {
        String text = paragraph.text();
        if (Vietnamese.isAllCaps(text) && !Markers.startsItem(text)) {
            return false;
        }
        if (Markers.startsItem(text) && !text.startsWith("-") || text.startsWith("|")) {
            return true;
        }
        if (kindLine >= 0 && index == kindLine + 1 && Vietnamese.startsLowerCase(text)) {
            return false;
        }
        boolean opens = OPENING.matcher(paragraph.folded()).lookingAt() && !titleLine(paragraph, index);
        boolean sentence = text.length() > 60 && (text.endsWith(".") || text.endsWith(":") || text.endsWith(";"));
        return opens || sentence || text.length() > LONGEST_TITLE;
    }

    /** Directly under the kind, a line without an end mark is its subject, however it begins. */
    private boolean titleLine(Paragraph paragraph, int index) {
        String text = paragraph.text();
        boolean under = kindLine >= 0 && index == kindLine + 1
                || kindLine < 0 && index < 12
                || kindLine >= 0
                        && index == kindLine + 2
                        && Vietnamese.fold(paragraphs.get(index - 1).text()).startsWith("của ");
        char end = text.charAt(text.length() - 1);
        return under && text.length() <= LONGEST_TITLE && end != '.' && end != ':' && end != ';' && end != ',';
    }
}
