package vn.chidao.importer.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises a known name, a motto or a dateline that a narrow column broke over two lines: "CỘNG HÒA XÃ" above "HỘI CHỦ
 * NGHĨA VIỆT NAM", "TM. ỦY BAN NHÂN" above "DÂN", "Thành phố Hồ Chí" above "Minh, ngày 18 …".
 */
final class BrokenNames {

    private static final int LONGEST = 8;

    /** The end of a place's name with the date behind it. */
    private static final Pattern DATELINE_REST = Pattern.compile("\\p{Lu}\\p{Ll}+,\\s?ngày\\s.{0,40}");

    private static final Pattern PLACE_OPEN =
            Pattern.compile("(?:(?:Thành phố|Thị xã)\\s)?(?:\\p{Lu}[\\p{L}.]*\\s?){1,5}");

    /** "KT. BỘ TRƯỞNG," above "CHỦ NHIỆM": two offices of the one for whom somebody signs. */
    private static final Pattern AUTHORITY_OPEN =
            Pattern.compile("(?:KT|TL|TM|TUQ|K/T|T/L|T/M)\\.?\\s[\\p{Lu}\\s]{4,60},");

    /** The first word of a person's name, and the rest of it. */
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}");

    private static final Pattern FURTHER_WORDS = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}(?:\\s\\p{Lu}\\p{Ll}{1,6}){1,3}");

    /** Every known name of two words or more, folded. */
    private static final Set<String> NAMES = namesIn("names.txt", line -> line.indexOf('-') < 0);

    /** Names of bodies and of their fields, folded. */
    private static final Set<String> BODIES = namesIn("bodies.txt", line -> line.indexOf('-') < 0);

    private static final Set<String> HYPHENED = namesIn("bodies.txt", line -> line.contains(" - "));

    private BrokenNames() {}

    static boolean goesOn(String above, String below) {
        if (DATELINE_REST.matcher(below).matches()
                && PLACE_OPEN.matcher(above).matches()
                && !Vietnamese.isAllCaps(above)) {
            return true;
        }
        boolean person = FIRST_WORD.matcher(above).matches()
                && FURTHER_WORDS.matcher(below).matches();
        boolean offices = AUTHORITY_OPEN.matcher(above).matches() && Vietnamese.isAllCaps(below);
        return person || offices || Vietnamese.isAllCaps(above) && spansBoth(words(above), words(below), below);
    }

    /** A known name, in any letters, that begins at the end of one line and ends on the next: "Sở Ngoại" above "vụ". */
    static boolean spans(String above, String below) {
        return spansBoth(BODIES, words(above), words(below));
    }

    /** "Sở Lao động" above "- Thương binh và Xã hội": a name with a hyphen, which looks like an item of a list. */
    static boolean goesOnWithHyphen(String above, String below) {
        return below.startsWith("- ") && spansBoth(HYPHENED, words(above), words(below));
    }

    private static boolean spansBoth(Set<String> names, List<String> above, List<String> below) {
        for (int left = 1; left <= Math.min(LONGEST, above.size()); left++) {
            String head = String.join(" ", above.subList(above.size() - left, above.size()));
            for (int right = 1; right <= Math.min(LONGEST, below.size()); right++) {
                if (names.contains(head + " " + String.join(" ", below.subList(0, right)))
                        && !beginsBoard(below, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean spansBoth(List<String> above, List<String> below, String belowText) {
        for (int left = 1; left <= Math.min(LONGEST, above.size()); left++) {
            String head = String.join(" ", above.subList(above.size() - left, above.size()));
            for (int right = 1; right <= Math.min(LONGEST, below.size()); right++) {
                String name = head + " " + String.join(" ", below.subList(0, right));
                if (NAMES.contains(name) && !beginsBoard(below, right)) {
                    return startsInCaps(belowText, right);
                }
            }
        }
        return false;
    }

    /** "TỈNH" above "ỦY BAN NHÂN DÂN" is not "Tỉnh ủy". */
    private static boolean beginsBoard(List<String> below, int right) {
        return right == 1
                && below.size() > 1
                && below.get(0).equals("ủy")
                && below.get(1).equals("ban");
    }

    private static boolean startsInCaps(String text, int words) {
        String[] all = text.split("\\s+", words + 1);
        for (int i = 0; i < words; i++) {
            if (!Vietnamese.isAllCaps(all[i])) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return List.of(Vietnamese.fold(text).strip().split("[\\s.,:;]+"));
    }

    private static Set<String> namesIn(String file, Predicate<String> which) {
        Set<String> names = new HashSet<>();
        try (InputStream in = BrokenNames.class.getResourceAsStream("/importer/" + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line ->
                            line.indexOf(' ') > 0 && !line.startsWith("#") && !line.startsWith("[") && which.test(line))
                    .forEach(line -> names.add(String.join(" ", words(line))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(names);
    }
}
