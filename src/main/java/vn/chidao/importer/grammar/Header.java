package vn.chidao.importer.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/** What stands above the text: number and symbol, place and date, and the names of the bodies that head the page. */
record Header(Field<String> symbol, Field<String> place, Field<LocalDate> date, List<Field<String>> bodies) {

    /** Party: {@code Số 14-NQ/TU}; state: {@code Số: 707/QĐ-TTg}. A blank before the sign means that the number is not given. */
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:(?:Nghị quyết|Luật|Pháp lệnh|Quyết định|Công văn|Kế hoạch)\\s)?[Ss]ố\\s?[:.]?\\s?(\\d{1,5}[a-zA-Z]?)\\s?((?:/\\s?\\d{4})?\\s?[-–/]\\s?[\\p{Lu}][\\p{L}\\d.&]*(?:\\s?[-–/]\\s?[\\p{L}\\d.&]+)*)");

    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?:^|\\s)((?:(?:Thành phố|Thị xã)\\s)?(?:\\p{Lu}[\\p{L}.'’]*|\\d{1,2})(?:\\s(?:\\p{Lu}[\\p{L}.'’]*|-|\\d{1,2}))*)\\s?,\\s?(?:hồi [^,]{3,25}?\\s)?ngày\\s?(\\d{1,2})\\s?tháng\\s?(\\d{1,2})\\s?năm\\s?(\\d{4})");

    /** The day or the month was left blank: the place still stands there. */
    private static final Pattern PLACE_AND_BLANK = Pattern.compile(
            "^\\s*((?:\\p{Lu}[\\p{L}.'’]*)(?:\\s(?:\\p{Lu}[\\p{L}.'’]*|-|\\d{1,2}))*)\\s?,\\s?ngày[\\s.…_/]*(?:\\d{1,2})?[\\s.…_/]*tháng");

    private static final Pattern DATE_ALONE =
            Pattern.compile("^\\s*\\(?ngày\\s?(\\d{1,2})\\s?tháng\\s?(\\d{1,2})\\s?năm\\s?(\\d{4})\\)?\\s*$");

    private static final Set<String> MOTTOS = Set.of(
            "đảng cộng sản việt nam",
            "cộng hòa xã hội chủ nghĩa việt nam",
            "độc lập - tự do - hạnh phúc",
            "cộng hòa xã hội",
            "chủ nghĩa việt nam",
            "cộng hòa",
            "xã hội chủ nghĩa việt nam",
            "hỏa tốc",
            "khẩn",
            "thượng khẩn",
            "mật",
            "dự thảo",
            "cộng hòa xã hội chủ nghĩa",
            "đảng cộng sản",
            "đoàn tncs hồ chí minh",
            "đoàn thanh niên cộng sản hồ chí minh",
            "độc lập -tự do- hạnh phúc",
            "độc lập-tự do-hạnh phúc");

    static Header in(List<Paragraph> paragraphs, Layout layout) {
        int until = layout.kindLine() >= 0 ? layout.kindLine() : layout.bodyStart();
        Field<String> symbol = null;
        Field<String> place = null;
        Field<LocalDate> date = null;
        List<Field<String>> bodies = new ArrayList<>();
        boolean afterMotto = false;
        for (Paragraph paragraph : paragraphs.subList(0, layout.bodyStart())) {
            symbol = symbol != null ? symbol : symbol(paragraph);
            if (date == null) {
                Matcher match = PLACE_AND_DATE.matcher(paragraph.text());
                if (match.find() && paragraph.text().length() < 200) {
                    place = Field.of(match.group(1), paragraph.passage(match.start(1), match.end(1)));
                    date = dateField(match, 2, paragraph);
                } else {
                    Matcher alone = DATE_ALONE.matcher(paragraph.folded());
                    date = alone.find() ? dateField(alone, 1, paragraph) : null;
                    place = place != null ? place : blankDatePlace(paragraph);
                }
            }
            boolean restOfMotto = afterMotto && paragraph.folded().equals("việt nam");
            afterMotto = isMotto(paragraph.text());
            if (paragraph.index() < until && isBodyLine(paragraph) && !restOfMotto) {
                bodies.add(Field.of(Bodies.strip(paragraph.text()), paragraph.passage()));
            }
        }
        return new Header(symbol, place, date, List.copyOf(bodies));
    }

    private static Field<String> blankDatePlace(Paragraph paragraph) {
        Matcher match = PLACE_AND_BLANK.matcher(paragraph.text());
        return match.lookingAt() ? Field.of(match.group(1), paragraph.passage(match.start(1), match.end(1))) : null;
    }

    /** The symbol as registers write it: no blanks, a plain hyphen. */
    static String symbolOf(String number, String rest) {
        return (number + rest).replaceAll("\\s", "").replace('–', '-').replaceAll("[.&]+$", "");
    }

    private static Field<String> symbol(Paragraph paragraph) {
        Matcher match = NUMBER.matcher(paragraph.text());
        return match.find()
                ? Field.of(symbolOf(match.group(1), match.group(2)), paragraph.passage(match.start(1), match.end(2)))
                : null;
    }

    private static Field<LocalDate> dateField(Matcher match, int first, Paragraph paragraph) {
        LocalDate date = Dates.of(match, first);
        return date == null ? null : Field.of(date, paragraph.passage(match.start(first), match.end(first + 2)));
    }

    static boolean isMotto(String text) {
        return MOTTOS.contains(Bodies.strip(Vietnamese.fold(text)));
    }

    private static boolean isBodyLine(Paragraph paragraph) {
        String text = Bodies.strip(paragraph.text());
        return (text.length() > 2 || paragraph.folded().equals("và"))
                && text.length() < 120
                && Vietnamese.isAllCaps(text)
                && !isMotto(text)
                && !text.startsWith("V/V")
                && !paragraph.folded().startsWith("số");
    }
}
