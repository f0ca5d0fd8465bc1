package vn.chidao.importer.text;

/**
 * Makes Vietnamese spellings comparable without moving a single offset: lower case, and the tone mark where the old rule
 * puts it, so that {@code Uỷ} and {@code ủy}, {@code hoà} and {@code hòa} are one.
 */
public final class Vietnamese {

    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final String TONED_Y = "ỳýỷỹỵ";

    private Vietnamese() {}

    /** The folded text, as long as {@code text}, character for character. */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = foldPunctuation(Character.toLowerCase(text.charAt(i)));
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            moveTone(folded, i);
        }
        return new String(folded);
    }

    private static char foldPunctuation(char c) {
        return switch (c) {
            case '–', '—', '−', '‑' -> '-';
            case '“', '”', '„', '«', '»' -> '"';
            case '’', '‘' -> '\'';
            default -> c;
        };
    }

    /** {@code oà} becomes {@code òa}, {@code uỷ} becomes {@code ủy}, but only at the end of a syllable, and not after q. */
    private static void moveTone(char[] text, int i) {
        boolean syllableEnds = i + 2 >= text.length || !Character.isLetter(text[i + 2]);
        if (!syllableEnds) {
            return;
        }
        if (text[i] == 'o') {
            move(text, i, TONED_A, TONED_O, 'a');
            move(text, i, TONED_E, TONED_O, 'e');
        } else if (text[i] == 'u' && (i == 0 || text[i - 1] != 'q')) {
            move(text, i, TONED_Y, TONED_U, 'y');
        }
    }

    private static void move(char[] text, int i, String toned, String tonedFirst, char plain) {
        int tone = toned.indexOf(text[i + 1]);
        if (tone >= 0) {
            text[i] = tonedFirst.charAt(tone);
            text[i + 1] = plain;
        }
    }

    /** True if the text has letters and none of them is lower case. */
    public static boolean isAllCaps(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }

    /** True if the first letter or digit of the text is a lower-case letter. */
    public static boolean startsLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }
}
