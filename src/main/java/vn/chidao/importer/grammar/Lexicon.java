package vn.chidao.importer.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that the grammar knows, from the files under {@code importer/}: they are data, so that a word can be added. */
final class Lexicon {

    static final Phrases BODY = phrases("bodies.txt", "body");
    static final Phrases JOINED = phrases("bodies.txt", "joined");
    static final Phrases HEAD = new Phrases(sections("bodies.txt").get("head"), phrases("bodies.txt", "not head"));
    static final Phrases CLASS = new Phrases(sections("bodies.txt").get("class"), phrases("bodies.txt", "not class"));
    static final Phrases TITLE = phrases("bodies.txt", "title");
    static final Phrases TAIL = phrases("bodies.txt", "tail");
    static final Phrases DOMAIN = phrases("bodies.txt", "domain");
    static final Phrases NOUN = phrases("verbs.txt", "noun");
    static final Phrases LONG_NAMED = phrases("bodies.txt", "long named");
    static final Phrases FORCE = phrases("bodies.txt", "force");
    static final Phrases DOES = phrases("bodies.txt", "does");
    static final Phrases VERB = new Phrases(sections("verbs.txt").get(""), NOUN);

    private Lexicon() {}

    private static Phrases phrases(String file, String section) {
        return new Phrases(sections(file).getOrDefault(section, List.of()));
    }

    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new HashMap<>();
        String section = "";
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line.strip());
            }
        }
        return sections;
    }

    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/importer/" + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
