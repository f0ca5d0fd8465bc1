package vn.chidao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form, whoever edits it next. How the forms behave is tried in a browser. */
class FormsTest {

    private static final String FIELDS = "input:not([type=hidden]), select, textarea";
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?:)?//[a-z][\\w.-]+\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(please|required|submit|save|cancel|select|choose|upload|file|task|error|report|reason|date|name|number"
                    + "|add|remove|delete|approve|reject|return|accept|yes|the|and)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> READ_BY_PEOPLE = List.of(
            "placeholder", "title", "aria-label", "data-label", "data-files", "data-least-says", "data-row-name");

    static Stream<Path> embedded() {
        return FormFiles.embedded();
    }

    static Stream<Path> camunda() {
        return FormFiles.camunda();
    }

    static Stream<Path> scripts() {
        return FormFiles.scripts();
    }

    static Stream<Path> all() {
        return FormFiles.all();
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void anEmbeddedFormIsOneFormThatOpensItselfWithTheLibrary(Path file) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document form = parser.parseInput(FormFiles.read(file), "");

        assertThat(parser.getErrors().stream().map(ParseError::getErrorMessage)).allMatch(FormsTest::isHarmless);
        assertThat(form.select("form[role=form][name=form]")).hasSize(1);
        assertThat(form.select("form script"))
                .hasSize(1)
                .allMatch(script -> script.hasAttr("cam-script")
                        && script.data().contains("import('/chidao/forms.js')")
                        && script.data().contains("chidao.open(camForm"));
    }

    @ParameterizedTest
    @MethodSource("camunda")
    void aCamundaFormCarriesTheNameOfItsFileAndDistinctKeys(Path file) throws IOException {
        JsonNode form = new ObjectMapper().readTree(FormFiles.read(file));
        List<String> ids = form.findValuesAsText("id");

        assertThat(form.path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
        assertThat(form.path("type").asText()).isEqualTo("default");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Stream.of("label", "text").flatMap(name -> form.findValuesAsText(name).stream()))
                .isNotEmpty()
                .noneMatch(text -> ENGLISH.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingNamesAForeignHost(Path file) {
        List<String> hosts = ADDRESS.matcher(FormFiles.read(file))
                .results()
                .map(MatchResult::group)
                .filter(host -> !host.equals("http://www.w3.org"))
                .toList();

        assertThat(hosts).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void whatPeopleTypedNeverBecomesMarkUpAndNoDialogOfTheBrowserIsUsed(Path file) {
        assertThat(FormFiles.read(file))
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function")
                .doesNotContain("alert(", "confirm(", "prompt(", "print(");
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void noElementCarriesAScriptOfItsOwnOrAStyle(Path file) {
        assertThat(elements(file)
                        .flatMap(each -> each.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on") || name.startsWith("ng-") || name.equals("style"));
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void everyFieldHasALabelAndANameAndIdsAreUnique(Path file) {
        List<Element> elements = elements(file).toList();

        assertThat(elements.stream().filter(each -> each.is(FIELDS))).allSatisfy(field -> {
            assertThat(field.attr("name")).isNotBlank();
            assertThat(isLabelled(field, elements)).as(field.outerHtml()).isTrue();
        });
        assertThat(elements.stream().map(Element::id).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(elements.stream().filter(each -> each.is("button")))
                .allMatch(each -> each.attr("type").equals("button"));
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void whatPeopleReadIsVietnamese(Path file) {
        Stream<String> texts = elements(file)
                .filter(each -> !each.is("script"))
                .flatMap(each -> Stream.concat(
                        Stream.of(each.ownText()), READ_BY_PEOPLE.stream().map(each::attr)));

        assertThat(texts).noneMatch(text -> ENGLISH.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void onlyViewsAndKindsThatTheLibraryKnowsAreUsed(Path file) {
        String views = FormFiles.read(FormFiles.LIBRARY.resolve("view/views.js"));
        String kinds = FormFiles.read(FormFiles.LIBRARY.resolve("form/kinds.js"));

        assertThat(attributes(file, "data-show"))
                .allMatch(view -> views.substring(views.indexOf("VIEWS")).matches("(?s).*[\\s'{]" + view + "[',:].*"));
        assertThat(attributes(file, "data-type")).allMatch(kind -> kinds.matches("(?s).*[\\s']" + kind + "'?: \\{.*"));
    }

    /** A form is a part of a page, and the parser counts the line breaks around rows in a template as misplaced text. */
    private static boolean isHarmless(String error) {
        return error.contains("DOCTYPE") || error.matches("(?s)Unexpected Character token \\[\\s*] .*");
    }

    private static Stream<String> attributes(Path file, String name) {
        return elements(file).map(each -> each.attr(name)).filter(value -> !value.isEmpty());
    }

    /** All elements of a form, those in templates too. */
    private static Stream<Element> elements(Path file) {
        return Parser.htmlParser().parseInput(FormFiles.read(file), "").body().nodeStream(Element.class);
    }

    private static boolean isLabelled(Element field, List<Element> elements) {
        boolean inside = field.closest("label") != null;
        boolean named = !field.attr("aria-label").isBlank();
        boolean bound = !field.id().isEmpty()
                && elements.stream()
                        .anyMatch(each -> each.is("label") && each.attr("for").equals(field.id()) && hasText(each));
        return inside || named || bound;
    }

    private static boolean hasText(Node label) {
        return label instanceof Element element && !element.text().isBlank();
    }
}
