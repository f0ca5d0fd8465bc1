package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;

/** The bodies in a stretch that names nothing else, such as what follows a label or fills the cell of a table. */
final class NamesOnly {

    /** "tỉnh", "thị xã", "các cấp". */
    private static final int LONGEST_OWNER = 2;

    private NamesOnly() {}

    /** All bodies in a stretch that names nothing else, such as what follows a label; what is no known name stays whole. */
    static List<String> in(String span) {
        List<String> names = new ArrayList<>();
        String[] parts = span.split(";");
        for (String part : parts) {
            String stripped = Bodies.strip(part);
            if (stripped.isEmpty()) {
                continue;
            }
            Tokens tokens = new Tokens(stripped);
            int joined = parts.length > 1 ? joinedEnd(tokens) : 0;
            if (joined > 0) {
                names.add(tokens.text(0, joined));
                stripped = joined < tokens.size()
                        ? Bodies.strip(stripped.substring(tokens.get(joined).from()))
                        : "";
                if (stripped.isEmpty()) {
                    continue;
                }
                tokens = new Tokens(stripped);
            }
            BodySpan read = Bodies.readAll(tokens, 0);
            boolean acts = !read.isEmpty() && Lexicon.VERB.lengthAt(tokens, read.end()) > 0;
            if (acts) {
                names.addAll(read.names());
            } else if (read.isEmpty() || !endsThere(tokens, read.end()) || goesOnInLowerCase(tokens, read.end())) {
                names.addAll(unknown(stripped));
            } else {
                names.addAll(read.names());
            }
        }
        return names;
    }

    /** "…; Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh; …": the document's own marks make the two one entry. */
    private static int joinedEnd(Tokens tokens) {
        int length = Lexicon.JOINED.lengthAt(tokens, 0);
        if (length == 0) {
            return 0;
        }
        int end = length;
        while (tokens.has(end) && tokens.get(end).isWord()) {
            end += 1;
        }
        return end - length <= LONGEST_OWNER ? end : 0;
    }

    /** Names that the lexicon does not know: several if a comma stands between capitals, else one as it is written. */
    private static List<String> unknown(String part) {
        String whole = withoutAside(part);
        List<String> names = new ArrayList<>();
        for (String name : whole.split(",\\s+")) {
            if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
                return List.of(whole);
            }
            names.add(Bodies.strip(name));
        }
        return names;
    }

    /** "Phòng Đào tạo, | bồi dưỡng": behind the comma stands no body, so the name goes on. */
    private static boolean goesOnInLowerCase(Tokens tokens, int at) {
        return tokens.is(at, ",")
                && tokens.has(at + 1)
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).isCapitalised()
                && !tokens.is(at + 1, "các")
                && !tokens.is(at + 1, "và");
    }

    private static boolean endsThere(Tokens tokens, int at) {
        return !tokens.has(at) || tokens.is(at, ".") || tokens.is(at, ",");
    }

    private static String withoutAside(String name) {
        int aside = name.indexOf('(');
        return aside > 0 && name.indexOf(')') > aside ? Bodies.strip(name.substring(0, aside)) : name;
    }
}
