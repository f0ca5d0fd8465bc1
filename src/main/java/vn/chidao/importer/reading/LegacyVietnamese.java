package vn.chidao.importer.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.chidao.importer.text.Vietnamese;

/**
 * Recognises text in the old Vietnamese encodings TCVN3 (ABC) and VNI, which put other letters in the place of Vietnamese
 * ones, and turns it into Unicode. Text that already reads as Vietnamese is left as it is.
 */
final class LegacyVietnamese {

    private static final String TCVN3_CODES =
            "\u00B5\u00B6\u00B7\u00B8\u00B9\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB\u00AE"
                    + "\u00CC\u00CE\u00CF\u00D0\u00D1\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00DC\u00DD\u00DE\u00DF\u00E1\u00E2\u00E3\u00E4\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9"
                    + "\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF\u00F1\u00F2\u00F3\u00F4\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE"
                    + "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7";
    private static final String TCVN3_LETTERS =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

    /** VNI marks behind a vowel, and the combining marks they stand for. */
    private static final String VNI_MARKS = "ùøûõïêéèúüëâáàåãä";

    private static final String[] VNI_COMBINING = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323"
    };
    private static final Map<Character, String> VNI_SINGLE =
            Map.of('ô', "ơ", 'ö', "ư", 'ñ', "đ", 'î', "ỵ", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị");

    private static final Set<String> COMMON = Set.of(
            "và", "của", "các", "được", "trong", "thực", "hiện", "nhân", "dân", "đảng", "ủy", "tỉnh", "công", "tổ",
            "chức", "chỉ", "đạo", "kế", "hoạch", "quan", "đơn", "vị", "nhiệm", "vụ", "về", "với", "theo", "cho", "số",
            "ngày", "tháng", "năm", "nghị", "quyết", "định", "việc", "báo", "cáo", "nơi", "nhận", "cộng", "hòa", "xã",
            "hội", "chủ", "nghĩa", "độc", "lập", "hạnh", "phúc", "những", "tại", "địa", "phương", "triển", "khai",
            "phối", "hợp", "trì", "bộ", "căn", "cứ", "huyện", "đề");

    private static final Map<Character, Character> TCVN3 = new HashMap<>();

    static {
        for (int i = 0; i < TCVN3_CODES.length(); i++) {
            TCVN3.put(TCVN3_CODES.charAt(i), TCVN3_LETTERS.charAt(i));
        }
    }

    private LegacyVietnamese() {}

    /** The text in Unicode, whichever of the encodings it came in. */
    static String repair(String text) {
        if (!suspicious(text)) {
            return text;
        }
        String abc = fromTcvn3(text);
        String vni = fromVni(text);
        int asIs = score(text);
        int best = Math.max(asIs, Math.max(score(abc), score(vni)));
        if (best == asIs) {
            return text;
        }
        return best == score(abc) ? abc : vni;
    }

    /** Enough letters of Western Europe, and hardly one that only Vietnamese Unicode has. */
    private static boolean suspicious(String text) {
        int western = 0;
        int vietnamese = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            western += c >= 0xA1 && c <= 0xFF ? 1 : 0;
            vietnamese += c >= 0x1EA0 && c <= 0x1EF9 || c == 'ư' || c == 'ơ' || c == 'đ' ? 1 : 0;
        }
        return western > 4 && vietnamese * 5 < western;
    }

    /** How many of the words are everyday Vietnamese. */
    static int score(String text) {
        int score = 0;
        String sample = text.length() > 20_000 ? text.substring(0, 20_000) : text;
        for (String word : Vietnamese.fold(sample).split("[^\\p{L}]+")) {
            score += COMMON.contains(word) ? 1 : 0;
        }
        return score;
    }

    static String fromTcvn3(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("(?<=\n)")) {
            StringBuilder converted = new StringBuilder();
            for (int i = 0; i < line.length(); i++) {
                converted.append(TCVN3.getOrDefault(line.charAt(i), line.charAt(i)));
            }
            out.append(capitalsOf(line) ? converted.toString().toUpperCase(Locale.ROOT) : converted);
        }
        return out.toString();
    }

    /** In TCVN3 the accented capitals come from a font of capitals: a line whose plain letters are all capitals was one. */
    private static boolean capitalsOf(String line) {
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals > 1;
    }

    static String fromVni(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = Character.toLowerCase(c);
            int mark = VNI_MARKS.indexOf(lower);
            boolean afterVowel = i > 0 && "aeouyAEOUYôÔöÖ".indexOf(text.charAt(i - 1)) >= 0;
            if (mark >= 0 && afterVowel) {
                out.append(VNI_COMBINING[mark]);
            } else if (VNI_SINGLE.containsKey(lower)) {
                String letter = VNI_SINGLE.get(lower);
                out.append(lower == c ? letter : letter.toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
