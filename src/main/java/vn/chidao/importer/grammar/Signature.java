package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.text.Paragraph;

/**
 * Who signed, with which title, and on whose behalf: {@code T/M} and {@code TM.} (thay mặt), {@code KT.} (ký thay),
 * {@code TL.} (thừa lệnh), {@code TUQ.} (thừa ủy quyền). Any of the three may be missing.
 */
record Signature(Field<String> onBehalfOf, Field<String> title, Field<String> signer) {

    private static final Pattern AUTHORITY = Pattern.compile("\\s*(t/m|tm|t\\.m|k/t|kt|t/l|tl|tuq|t/uq)[.\\s]\\s*(.+)");

    /** "T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ" on one line: where the title begins. */
    private static final Pattern GLUED_TITLE = Pattern.compile(
            "(?<=(?<!ban)\\s)(?:phó bí thư|bí thư|phó chủ tịch|chủ tịch|phó thủ tướng|thứ trưởng|bộ trưởng|phó giám đốc|giám đốc|phó trưởng ban|trưởng ban|chánh văn phòng|phó chánh văn phòng)(?: thường trực)?\\s*$");

    static Signature in(List<Paragraph> closing) {
        Field<String> behalf = null;
        Field<String> title = null;
        boolean signed = false;
        for (Paragraph paragraph : closing) {
            if (Layout.isAuthority(paragraph)) {
                Matcher match = AUTHORITY.matcher(paragraph.folded());
                match.matches();
                int from = match.start(2);
                Matcher glued = GLUED_TITLE
                        .matcher(paragraph.folded())
                        .region(from, paragraph.text().length());
                boolean twoInOne = glued.find() && glued.start() > from;
                int until = twoInOne ? glued.start() : paragraph.text().length();
                if (behalf == null) {
                    behalf = field(paragraph, from, until);
                }
                if (twoInOne) {
                    title = field(paragraph, glued.start(), paragraph.text().length());
                }
            } else if (!signed && SignatureLines.isTitle(paragraph.text())) {
                title = field(paragraph, 0, paragraph.text().length());
            }
            boolean person = title != null
                    && !paragraph.text().startsWith("-")
                    && SignatureLines.personIn(paragraph.text()) != null;
            signed |= person;
        }
        return new Signature(behalf, title, signer(closing, behalf, title));
    }

    private static Field<String> field(Paragraph paragraph, int from, int until) {
        String name = Bodies.strip(paragraph.text().substring(from, until));
        return Field.of(ProperCase.of(name), paragraph.passage(from, until));
    }

    /** The name stands below the title; where nothing says who signs, nobody is taken for the signer. */
    private static Field<String> signer(List<Paragraph> closing, Field<String> behalf, Field<String> title) {
        Field<String> above = title != null ? title : behalf;
        if (above == null) {
            return null;
        }
        for (Paragraph paragraph : closing) {
            boolean below = paragraph.from() >= above.passage().until()
                    && !paragraph.text().startsWith("-");
            String person = below ? SignatureLines.personIn(paragraph.text()) : null;
            if (person != null) {
                return Field.of(person, paragraph.passage());
            }
        }
        return null;
    }
}
