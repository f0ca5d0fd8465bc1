package vn.chidao.webapps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.core.io.ClassPathResource;

/** The web applications show nothing for a key their locale lacks, so theirs and ours are compared leaf by leaf. */
class VietnameseLocaleTest {

    static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

    private static final Set<String> SAME_IN_BOTH_LANGUAGES =
            Set.of("", "ID", "CSV", "JSON", "<", "<=", ">", ">=", "L", "LT", "HH:mm", "DD/MM/YYYY", "1", "4");

    /** The ending that makes an English noun plural, shown behind one; Vietnamese has none. */
    private static final String PLURAL_ENDING = "s";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}");
    private static final Pattern TAG = Pattern.compile("</?(?:a|b|br|code|em|i|li|p|span|strong|ul)\\b[^>]*>");
    private static final Pattern GLOSSARY_ROW = Pattern.compile("(?m)^\\| (?!English)(\\w.*?) \\| (.+?) \\|$");

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void everyEnglishTextHasAVietnameseOneAndNoneIsSurplus(String application) {
        assertThat(vietnamese(application).keySet())
                .containsExactlyInAnyOrderElementsOf(english(application).keySet());
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void nothingIsLeftInEnglish(String application) {
        assertThat(pairsWhere(
                        application,
                        (english, vietnamese) ->
                                english.equals(vietnamese) && !SAME_IN_BOTH_LANGUAGES.contains(english)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void onlyWhatIsBlankInEnglishIsBlankInVietnamese(String application) {
        assertThat(pairsWhere(
                        application,
                        (english, vietnamese) ->
                                vietnamese.isBlank() && !english.isBlank() && !english.equals(PLURAL_ENDING)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void noPlaceholderIsLostOrNew(String application) {
        assertThat(pairsWhere(application, (english, vietnamese) -> !matches(PLACEHOLDER, english)
                        .sorted()
                        .toList()
                        .equals(matches(PLACEHOLDER, vietnamese).sorted().toList())))
                .isEmpty();
    }

    /** The same tags in the same order, attributes and links included, are as balanced as the English ones. */
    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void htmlSurvivesTranslation(String application) {
        assertThat(pairsWhere(application, (english, vietnamese) -> !matches(TAG, english)
                        .toList()
                        .equals(matches(TAG, vietnamese).toList())))
                .isEmpty();
    }

    /** Some texts are glued to the next one by the space at their end. */
    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void spaceAtTheEdgesStays(String application) {
        assertThat(pairsWhere(
                        application,
                        (english, vietnamese) -> !vietnamese.isBlank()
                                && (english.startsWith(" ") != vietnamese.startsWith(" ")
                                        || english.endsWith(" ") != vietnamese.endsWith(" "))))
                .isEmpty();
    }

    /** A letter and its tone mark in two characters look alike, but are neither found nor sorted with the others. */
    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void lettersAreComposed(String application) {
        assertThat(vietnamese(application))
                .allSatisfy((key, text) -> assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void theGlossaryHolds(String application) {
        var words = glossary();

        assertThat(pairsWhere(
                        application,
                        (english, vietnamese) -> words.containsKey(english)
                                && !words.get(english).equals(vietnamese)))
                .isEmpty();
    }

    @Test
    void datesAreWrittenTheVietnameseWay() {
        assertThat(vietnamese("tasklist"))
                .containsEntry("/dateLocales/longDateFormat/L", "DD/MM/YYYY")
                .containsEntry("/dateLocales/week/dow", "1")
                .containsEntry("/dateLocales/weekdays/0", "Chủ nhật")
                .containsEntry("/dateLocales/months/11", "Tháng 12");
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void theApplicationOffersVietnameseOnly(String application) {
        assertThat(read(application, "scripts/config.js"))
                .contains("availableLocales: ['vi']")
                .contains("fallbackLocale: 'vi'");
    }

    private record Texts(String english, String vietnamese) {}

    private static Map<String, Texts> pairsWhere(String application, BiPredicate<String, String> condition) {
        var vietnamese = vietnamese(application);
        return english(application).entrySet().stream()
                .filter(entry -> vietnamese.containsKey(entry.getKey()))
                .filter(entry -> condition.test(entry.getValue(), vietnamese.get(entry.getKey())))
                .collect(toMap(Entry::getKey, entry -> new Texts(entry.getValue(), vietnamese.get(entry.getKey()))));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("\\s*([{}])\\s*", "$1"));
    }

    private static Map<String, String> glossary() {
        var words = GLOSSARY_ROW
                .matcher(read(new ClassPathResource("glossary.md", VietnameseLocaleTest.class)))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(words).containsEntry("Assignee", "Người thực hiện");
        return words;
    }

    private static Map<String, String> english(String application) {
        return leaves(application, "locales/en.json");
    }

    private static Map<String, String> vietnamese(String application) {
        return leaves(application, "locales/vi.json");
    }

    private static Map<String, String> leaves(String application, String file) {
        try {
            var byteOrderMark = "\uFEFF";
            var leaves = new LinkedHashMap<String, String>();
            collect("", new ObjectMapper().readTree(read(application, file).replace(byteOrderMark, "")), leaves);
            return leaves;
        } catch (IOException e) {
            throw new IllegalStateException(application + "/" + file + " is not JSON", e);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), leaves));
        } else if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> collect(path + "/" + i, node.get(i), leaves));
        } else {
            leaves.put(path, node.asText());
        }
    }

    private static String read(String application, String file) {
        return read(new ClassPathResource("META-INF/resources/webjars/camunda/app/%s/%s".formatted(application, file)));
    }

    private static String read(ClassPathResource resource) {
        try {
            return resource.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
