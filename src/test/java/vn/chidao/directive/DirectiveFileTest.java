package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.yaml.UnreadableFile;

class DirectiveFileTest {

    @Test
    void aFullDirectiveIsReadBackEqualAfterWriting() {
        DirectiveDocument document = Documents.full();
        assertThat(read(DirectiveFile.write(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no: 1",
                "yes",
                "null",
                "~",
                "4.10",
                "0x1F",
                "- gạch",
                "# rào",
                "a # b",
                ": hai chấm",
                "“ngoặc” 'đơn' \"kép\"",
                "hai\ndòng\n\nvà nữa",
                "cuối \n",
                " đầu",
                "{a: b}",
                "[x]",
                "*sao",
                "&và",
                "!than",
                "%phần",
                "@còn",
                "`nháy",
                "2021-02-08",
                "12:30",
                "tab\there",
                "\\gạch ngược",
                "1_000",
                "|",
                ">",
                "?",
                "=",
                "<<",
                "...",
                "---"
            })
    void anyTextSurvivesWritingAndReading(String text) {
        DirectiveDocument document = Documents.withAssignmentText(text);
        assertThat(read(DirectiveFile.write(document))).isEqualTo(document);
    }

    @Test
    void theSmallestFileHasKindIssuingBodyAndSubject() {
        DirectiveDocument document = read("kind: KE_HOACH\nissuingBody: QNG-TU\nsubject: Thử\n");
        assertThat(document.shownSymbol()).isEqualTo("Kế hoạch (chưa có số)");
        assertThat(document.assignments()).isEmpty();
    }

    @Test
    void aWholeNumberMayStandForAnAssignmentWithoutQuotes() {
        DirectiveDocument document = read(minimal() + "assignments:\n  - no: 4\n    text: Làm\n");
        assertThat(document.assignments())
                .singleElement()
                .returns("4", Assignment::no)
                .returns(Timeframe.none(), Assignment::timeframe);
    }

    @Test
    void everythingWrongIsNamedAtOnceWithLineAndField() {
        String file =
                """
                kind: CHI_DAO
                issuingBody: qng-tu
                subjekt: Thử
                issuedOn: 2021-02-30
                recipients:
                  - party: {agency: QNG-TU, name: Tỉnh ủy}
                    purpose: ACT
                targets:
                  - no: "1"
                    text: Một
                    measure: PERCENT
                    required: nhiều
                """;
        List<String> problems = problemsOf(file);
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem).startsWith("dòng 1: mục kind: “CHI_DAO” không hợp lệ"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("dòng 2: mục issuingBody: “qng-tu” không đúng dạng"))
                .anySatisfy(problem -> assertThat(problem).startsWith("dòng 3: mục subjekt: không có mục này"))
                .anySatisfy(problem -> assertThat(problem).startsWith("dòng 1: mục subject: chưa ghi"))
                .anySatisfy(problem -> assertThat(problem).startsWith("dòng 4: mục issuedOn: “2021-02-30”"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("dòng 6: mục recipients[0].party: phải ghi đúng một"))
                .anySatisfy(problem -> assertThat(problem).startsWith("dòng 12: mục targets[0].required: phải là số"));
    }

    @Test
    void whatNoSchemaCanSayIsNamedWithLineAndFieldToo() {
        String file = minimal()
                + """
                issuedOn: 2021-02-08
                assignments:
                  - {no: "1", text: Một}
                  - {no: "1", text: Hai, timeframe: {kind: DATED, deadline: 2020-12-31}}
                targets:
                  - {no: "1", text: Ba, measure: PERCENT, required: 101, assignment: "9"}
                reporting: {regime: QNG, periods: [YEARLY], lastYear: 2019}
                """;
        assertThat(problemsOf(file))
                .containsExactly(
                        "dòng 7: mục assignments[1].no: số “1” đã dùng cho một nhiệm vụ khác",
                        "dòng 7: mục assignments[1].timeframe.deadline: hạn 2020-12-31 sớm hơn ngày 2021-02-08 của văn bản",
                        "dòng 9: mục targets[0].assignment: không có nhiệm vụ số “9”",
                        "dòng 9: mục targets[0].required: tỷ lệ 101% lớn hơn 100%",
                        "dòng 10: mục reporting.lastYear: năm 2019 phải từ 2021 đến 2071");
    }

    @Test
    void aTimeframeTheDomainRefusesIsNamedWithItsLine() {
        assertThat(problemsOf(minimal() + "assignments:\n  - no: \"1\"\n    text: Làm\n    timeframe: {kind: DATED}\n"))
                .singleElement()
                .asString()
                .startsWith("dòng 7: mục assignments[0].timeframe: Chỉ nhiệm vụ có ngày cụ thể");
    }

    @Test
    void aTextWithNothingToReadIsRefused() {
        assertThat(problemsOf("kind: KE_HOACH\nissuingBody: QNG-TU\nsubject: \"  \"\n"))
                .containsExactly("dòng 3: mục subject: không được để trống");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertThat(problemsOf(minimal() + "subject: Khác\n"))
                .singleElement()
                .asString()
                .isEqualTo("dòng 4: mục “subject” được ghi hai lần, hãy bỏ bớt một");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# chỉ chú thích\n",
                "- a\n",
                "kind: [\n",
                "kind: KE_HOACH\n subject: x\n",
                "\u0000",
                "kind: KE_HOACH\n---\nkind: KE_HOACH\n"
            })
    void whatIsNoDirectiveFileIsRefusedWithASentence(String file) {
        assertThat(problemsOf(file)).hasSize(1);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> DirectiveFile.read(Path.of("khong-co.yaml")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("khong-co.yaml")
                .hasMessageContaining("không mở được tệp");
    }

    private static String minimal() {
        return "kind: KE_HOACH\nissuingBody: QNG-TU\nsubject: Thử\n";
    }

    private static DirectiveDocument read(String yaml) {
        return DirectiveFile.read("thu.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problemsOf(String yaml) {
        try {
            read(yaml);
            return List.of();
        } catch (UnreadableFile refusal) {
            return refusal.problems().stream()
                    .map(UnreadableFile.Problem::toString)
                    .toList();
        }
    }
}
