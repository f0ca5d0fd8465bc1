package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/**
 * Where the parts of a document stand, as indices of paragraphs: the header up to {@code bodyStart}, the body up to
 * {@code bodyEnd}, then recipients and signature up to {@code annexStart}, then what is attached. {@code kindLine} is -1
 * where no title names the kind, as in official letters; {@code recipients} is -1 where there are none.
 */
record Layout(List<Paragraph> paragraphs, int kindLine, int bodyStart, int bodyEnd, int recipients, int annexStart) {

    private static final int LONGEST_HEADER = 40;

    private static final Pattern RECIPIENTS = Pattern.compile("\\s*(?:nơi nhận|nơi gửi)\\s*(?::|$)");
    private static final Pattern ADDRESS = Pattern.compile("\\s*kính (?:gửi|trình)\\s*:?");
    private static final Pattern AUTHORITY =
            Pattern.compile("\\s*(?:t/m|tm|t\\.m|k/t|kt|t/l|tl|tuq|t/uq)[.\\s]\\s*\\p{L}.*");

    static Layout of(List<Paragraph> paragraphs) {
        int kind = kindLine(paragraphs);
        int recipients = first(paragraphs, RECIPIENTS, Math.max(0, kind));
        int signature = signatureStart(paragraphs, recipients, Math.max(kind, 0) + 1);
        int end = recipients < 0 ? signature : Math.min(recipients, signature);
        int start = new BodyStart(paragraphs, kind, end).find();
        int annex = annexStart(paragraphs, Math.max(recipients, signature));
        int listed = recipients < 0 ? first(paragraphs, RECIPIENTS, 0) : recipients;
        return new Layout(paragraphs, kind, start, Math.max(start, end), listed, annex);
    }

    List<Paragraph> header() {
        return paragraphs.subList(0, bodyStart);
    }

    List<Paragraph> body() {
        return paragraphs.subList(bodyStart, bodyEnd);
    }

    List<Paragraph> closing() {
        return paragraphs.subList(bodyEnd, annexStart);
    }

    List<Paragraph> annex() {
        return paragraphs.subList(annexStart, paragraphs.size());
    }

    static boolean isAuthority(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() < 120
                && AUTHORITY.matcher(paragraph.folded()).matches()
                && Character.isUpperCase(text.charAt(0))
                && mostlyCaps(text);
    }

    /** "Kính gửi: …"; in urgent telegrams "CHỦ TỊCH … ĐIỆN:". */
    static boolean isAddress(Paragraph paragraph) {
        boolean telegram =
                paragraph.folded().endsWith(" điện:") && paragraph.text().length() < 120;
        return telegram || ADDRESS.matcher(paragraph.folded()).lookingAt();
    }

    private static boolean mostlyCaps(String text) {
        long lower = text.chars().filter(Character::isLowerCase).count();
        return lower * 4 < text.length();
    }

    /** The line that names the kind in capitals: "KẾ HOẠCH", "NGHỊ QUYẾT CỦA BAN THƯỜNG VỤ". */
    private static int kindLine(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(LONGEST_HEADER, paragraphs.size()); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (ADDRESS.matcher(paragraph.folded()).lookingAt() && i > 0) {
                return -1;
            }
            if (isKindLine(paragraph)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isKindLine(Paragraph paragraph) {
        return Kinds.atStart(paragraph.folded())
                .map(kind -> Vietnamese.isAllCaps(paragraph.text().substring(0, kind.length())))
                .orElse(false);
    }

    private static int first(List<Paragraph> paragraphs, Pattern pattern, int from) {
        for (int i = from; i < paragraphs.size(); i++) {
            if (pattern.matcher(paragraphs.get(i).folded()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    /** The line "T/M …" or, without one, a title in capitals near the end; the end of the text if nobody signed. */
    private static int signatureStart(List<Paragraph> paragraphs, int recipients, int from) {
        for (int i = from; i < paragraphs.size(); i++) {
            if (isAuthority(paragraphs.get(i))) {
                return i;
            }
        }
        int near = recipients < 0 ? Math.max(from, paragraphs.size() - 6) : Math.max(from, recipients - 3);
        for (int i = near; i < paragraphs.size(); i++) {
            if (SignatureLines.isTitle(paragraphs.get(i).text())) {
                return i;
            }
        }
        return paragraphs.size();
    }

    /** After recipients and signature: the next title in capitals, or "Phụ lục". */
    private static int annexStart(List<Paragraph> paragraphs, int from) {
        for (int i = Math.max(from, 0) + 1; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean annex = paragraph.folded().startsWith("phụ lục")
                    || paragraph.folded().startsWith("danh mục");
            if (annex || isKindLine(paragraph) && i > from + 1) {
                return i;
            }
        }
        return paragraphs.size();
    }
}
