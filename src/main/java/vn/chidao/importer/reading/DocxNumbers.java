package vn.chidao.importer.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The numbers that Word counts itself, and that are therefore not in the text: {@code 1.}, {@code a)}, a bullet. */
final class DocxNumbers {

    private final Map<String, int[]> counts = new HashMap<>();

    /** What Word prints before the paragraph; empty if it numbers nothing there. */
    String of(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null || paragraph.getText().isBlank()) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null
                ? 0
                : Math.min(8, paragraph.getNumIlvl().intValue());
        int[] count = counts.computeIfAbsent(list.toString(), id -> new int[9]);
        count[level] += 1;
        for (int deeper = level + 1; deeper < 9; deeper++) {
            count[deeper] = 0;
        }
        String format = paragraph.getNumFmt();
        String pattern = paragraph.getNumLevelText();
        if (format == null || format.equals("bullet") || pattern == null) {
            return format != null && format.equals("none") ? "" : "- ";
        }
        String text = pattern;
        for (int i = 0; i <= level; i++) {
            text = text.replace("%" + (i + 1), shown(Math.max(1, count[i]), i == level ? format : "decimal"));
        }
        return text.strip() + " ";
    }

    private static String shown(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        int tens = Math.min(4, number / 10);
        return (tens < 4 ? "X".repeat(tens) : "XL") + ones[number % 10];
    }
}
