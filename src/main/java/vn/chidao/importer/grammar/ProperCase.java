package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.importer.text.Vietnamese;

/** Writes a name that stands in capitals as running text would: {@code TỈNH ỦY QUẢNG NGÃI} is "Tỉnh ủy Quảng Ngãi". */
final class ProperCase {

    private static final Map<String, List<String>> BY_FIRST_WORD = new HashMap<>();

    static {
        for (String name : Lexicon.lines("names.txt")) {
            if (!name.isBlank() && !name.startsWith("#")) {
                Tokens words = new Tokens(name);
                BY_FIRST_WORD
                        .computeIfAbsent(words.get(0).folded(), first -> new ArrayList<>())
                        .add(name);
            }
        }
        BY_FIRST_WORD
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private ProperCase() {}

    /** The name as written if it has lower-case letters, else with capitals only where a name has them. */
    static String of(String name) {
        String text = Bodies.strip(name);
        if (!Vietnamese.isAllCaps(text)) {
            return text;
        }
        Tokens tokens = new Tokens(text);
        StringBuilder out = new StringBuilder();
        int at = 0;
        int end = 0;
        while (at < tokens.size()) {
            out.append(text, end, tokens.get(at).from());
            int length = knownLength(tokens, at, out);
            if (length == 0) {
                out.append(titleCase(tokens.get(at).word()));
                length = 1;
            }
            at += length;
            end = tokens.get(at - 1).until();
        }
        out.append(text.substring(end));
        return capitalFirst(out.toString());
    }

    /** A person's name: every word with one capital. */
    static String person(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("\\s+")) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase());
        }
        return out.toString();
    }

    private static int knownLength(Tokens tokens, int at, StringBuilder out) {
        for (String name : BY_FIRST_WORD.getOrDefault(tokens.get(at).folded(), List.of())) {
            int length = new Tokens(name).size();
            boolean fits = tokens.has(at + length - 1)
                    && Vietnamese.fold(tokens.text(at, at + length)).equals(Vietnamese.fold(name));
            if (fits) {
                out.append(name);
                return length;
            }
        }
        return 0;
    }

    private static String titleCase(String word) {
        boolean roman = word.matches("[IVXLC]+");
        return roman ? word : word.charAt(0) + word.substring(1).toLowerCase();
    }

    private static String capitalFirst(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
