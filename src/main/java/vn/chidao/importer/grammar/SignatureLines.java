package vn.chidao.importer.grammar;

import java.util.regex.Pattern;
import vn.chidao.importer.text.Vietnamese;

/** Tells the lines of a signature apart: the title of who signs, remarks such as "(đã ký)", and the name. */
final class SignatureLines {

    /** A title in capitals, alone on its line. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:quyền |q\\. )?(?:phó )?(?:tổng )?(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc|cục trưởng|tổng cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|chánh văn phòng|chánh thanh tra|chánh án|trưởng ban|trưởng phòng|hiệu trưởng|chủ nhiệm|tổng thanh tra|tổng biên tập|chỉ huy trưởng|tư lệnh|chính ủy|thống đốc|trưởng đoàn|tổng kiểm toán|kiểm toán trưởng|trưởng tiểu ban|trưởng khối|thủ trưởng|đội trưởng|bí thư đảng ủy|trưởng thôn|giám thị|trưởng thuế)(?:[,\\s-].{0,60})?");

    private static final Pattern REMARK =
            Pattern.compile("\\s*[(\\[{]?\\s*(?:đã ký|ký tên|ký, |ký và|ký số|đóng dấu|chữ ký)[^\\p{Lu}]{0,60}");

    /** Ranks and degrees before a name. */
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:GS|PGS|TS|ThS|BS|CKI{1,2}|KS|NGND|NGƯT|Ths|Bs|Ts)\\.?\\s*[,.]?\\s*)+|^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Chuẩn Đô đốc)\\s+");

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{Lu}'’-]{0,9}");

    /** Every syllable of a name has one; a scrap of a broken line may have none. */
    private static final Pattern VOWEL =
            Pattern.compile("[^bcdđghklmnpqrstvx'’-]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SignatureLines() {}

    static boolean isTitle(String line) {
        String text = Bodies.strip(line);
        return text.length() < 80
                && Vietnamese.isAllCaps(text)
                && TITLE.matcher(Vietnamese.fold(text)).matches();
    }

    static boolean isRemark(String line) {
        return REMARK.matcher(Vietnamese.fold(line)).lookingAt();
    }

    /** The name of a person in the line, without rank or degree; null if the line is no name. */
    static String personIn(String line) {
        String text = Bodies.strip(RANK.matcher(line.strip()).replaceFirst(""));
        String[] words = text.split("\\s+");
        if (words.length < 2 || words.length > 6 || isTitle(text)) {
            return null;
        }
        if (Lexicon.BODY.lengthAt(new Tokens(text), 0) > 1) {
            return null;
        }
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches()
                    || word.length() > 2 && !VOWEL.matcher(word).find()) {
                return null;
            }
        }
        return Vietnamese.isAllCaps(text) ? ProperCase.person(text) : text;
    }
}
