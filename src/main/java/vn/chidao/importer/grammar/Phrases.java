package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of fixed phrases, found at a place by the longest that fits. Looking costs no more than the phrases are long. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    /** What looks like one of the phrases and is something else: "giao" hands over, "giao thông" does not. */
    private final Phrases except;

    Phrases(Collection<String> phrases) {
        this(phrases, null);
    }

    Phrases(Collection<String> phrases, Phrases except) {
        this.except = except;
        for (String phrase : phrases) {
            List<String> words = words(phrase);
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(words);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((List<String> words) -> words.size())
                        .reversed()));
    }

    /** How many tokens the longest phrase at {@code at} takes; 0 if none stands there. */
    int lengthAt(Tokens tokens, int at) {
        if (!tokens.has(at)) {
            return 0;
        }
        for (List<String> words : byFirstWord.getOrDefault(tokens.get(at).folded(), List.of())) {
            if (fits(words, tokens, at)) {
                boolean other = except != null && except.lengthAt(tokens, at) > words.size();
                return other ? 0 : words.size();
            }
        }
        return 0;
    }

    private static boolean fits(List<String> words, Tokens tokens, int at) {
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String phrase) {
        Tokens tokens = new Tokens(phrase);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.get(i).folded());
        }
        return words;
    }
}
