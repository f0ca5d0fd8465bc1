package vn.chidao.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Citation;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.Target;

/** The demo states the facts of the documents in words of its own. Names of bodies and classes are names, not sentences. */
@EnabledIf("seedsAreThere")
class OwnWordsTest {

    private static final int COPIED = 12;

    static boolean seedsAreThere() {
        return Seed.areThere();
    }

    @Test
    void noTwelveWordsInARowComeFromADocument() {
        Set<String> theirs = IntStream.range(0, 4)
                .mapToObj(Seed::of)
                .flatMap(seed -> Seed.runs(COPIED, seed.text()))
                .collect(toSet());
        assertThat(DemoFiles.directives().flatMap(OwnWordsTest::sentences))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(Seed.runs(COPIED, sentence).filter(theirs::contains))
                        .isEmpty());
    }

    @Test
    void everyCitedNumberStandsInTheDocumentThatCitesIt() {
        for (int i = 0; i < DemoFiles.DIRECTIVES.size(); i++) {
            String text = Seed.of(i).text();
            assertThat(DemoFiles.directive(DemoFiles.DIRECTIVES.get(i)).citations())
                    .map(Citation::symbol)
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(symbol -> assertThat(text).contains(symbol.replaceFirst("[-/].*", "")));
        }
    }

    private static Stream<String> sentences(DirectiveDocument directive) {
        return Stream.of(
                        Stream.of(directive.subject()),
                        directive.assumptions().stream(),
                        directive.assignments().stream().map(Assignment::text),
                        directive.targets().stream().map(Target::text),
                        directive.targets().stream().map(Target::counted),
                        directive.citations().stream().map(Citation::subject))
                .flatMap(Function.identity());
    }
}
