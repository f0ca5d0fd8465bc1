package vn.chidao.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Citation;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.Party;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.Timeframe.Kind;
import vn.chidao.organisation.AgencyId;

class DemoDataTest {

    private final DemoRegisters registers = DemoFiles.registers();

    @Test
    void everyAgencyAndClassThatADirectiveNamesStandsInARegister() {
        assertThat(DemoFiles.directives()).allSatisfy(each -> {
            assertThat(agencies(each).map(AgencyId::code))
                    .isSubsetOf(registers.agencies().keySet());
            assertThat(classes(each)).isSubsetOf(registers.classes().keySet());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "QNG-246-CV-TU, 23, 8, 0",
        "NTH-CT-DANVAN, 16, 9, 0",
        "DBN-14-NQ-TU, 25, 10, 10",
        "DPH-KH-DANVAN, 17, 25, 0",
    })
    void everyItemCitationAndTargetOfTheDocumentIsThere(String id, int assignments, int citations, int targets) {
        DirectiveDocument directive = DemoFiles.directive(id);
        List<String> numbers =
                directive.assignments().stream().map(Assignment::no).toList();
        assertThat(numbers).hasSize(assignments).doesNotHaveDuplicates();
        assertThat(directive.citations()).hasSize(citations);
        assertThat(directive.targets()).hasSize(targets).allSatisfy(target -> assertThat(numbers)
                .contains(target.assignment()));
    }

    @Test
    void theResolutionAsksForHundredPercentForEightyAndForOneModel() {
        assertThat(DemoFiles.directive("DBN-14-NQ-TU").targets().stream()
                        .collect(groupingBy(each -> each.measure() + " " + each.required(), counting())))
                .isEqualTo(Map.of("PERCENT 100", 8L, "PERCENT 80", 1L, "MINIMUM_COUNT 1", 1L));
    }

    @Test
    void aDocumentWithoutNumberAndDateStartsAfterAllThatItCites() {
        assertThat(Stream.of("NTH-CT-DANVAN", "DPH-KH-DANVAN").map(DemoFiles::directive))
                .allSatisfy(each -> {
                    assertThat(each.symbol()).isNull();
                    assertThat(each.issuedOn()).isNull();
                    assertThat(each.startsOn()).isAfter(latestCitation(each));
                });
    }

    @Test
    void noDateIsInventedAndTheRegimeIsNamedAsAnAssumption() {
        assertThat(DemoFiles.directives().flatMap(each -> each.assignments().stream()))
                .allSatisfy(each -> assertThat(each.timeframe().kind()).isNotEqualTo(Kind.DATED))
                .allSatisfy(each -> assertThat(each.timeframe().everyYearOn()).isNull());
        assertThat(DemoFiles.directives()).allSatisfy(each -> assertThat(String.join(" ", each.assumptions()))
                .contains("lịch báo cáo của cấp ủy"));
    }

    @Test
    void theLetterIsReportedOnThrough2021AndTheResolutionRunsOn() {
        assertThat(DemoFiles.directive("QNG-246-CV-TU").reporting().lastYear()).isEqualTo(2021);
        assertThat(DemoFiles.directive("DBN-14-NQ-TU").reporting()).satisfies(reporting -> {
            assertThat(reporting.lastYear()).isNull();
            assertThat(reporting.periods()).containsExactly(PeriodKind.HALF_YEARLY, PeriodKind.YEARLY);
        });
    }

    @ParameterizedTest
    @CsvSource({"2021-11-10, 28", "2026-11-02, 54"})
    void thoseWhoActOnTheResolutionAreKnownBeforeAndAfterTheReorganisation(LocalDate day, long expected) {
        assertThat(DemoFiles.directive("DBN-14-NQ-TU").recipients().stream()
                        .filter(each -> each.purpose() == Recipient.Purpose.ACT)
                        .map(each -> each.party().agencyClass())
                        .filter(Objects::nonNull)
                        .flatMap(each -> registers.membersOf(each, day).stream()))
                .doesNotHaveDuplicates()
                .hasSize((int) expected);
    }

    private static LocalDate latestCitation(DirectiveDocument directive) {
        return directive.citations().stream()
                .map(Citation::issuedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Stream<String> classes(DirectiveDocument directive) {
        return parties(directive).map(Party::agencyClass).filter(Objects::nonNull);
    }

    private static Stream<AgencyId> agencies(DirectiveDocument directive) {
        Stream<AgencyId> named = Stream.of(
                directive.issuingBody(),
                directive.advisoryBody(),
                directive.reporting().reportTo(),
                directive.reporting().reportVia());
        return Stream.concat(named, parties(directive).map(Party::agency)).filter(Objects::nonNull);
    }

    private static Stream<Party> parties(DirectiveDocument directive) {
        return Stream.concat(
                directive.recipients().stream().map(Recipient::party),
                directive.assignments().stream().flatMap(DemoDataTest::parties));
    }

    private static Stream<Party> parties(Assignment assignment) {
        return Stream.of(
                        assignment.directing(),
                        assignment.advisoryLead(),
                        assignment.advisoryCoordinating(),
                        assignment.implementing())
                .flatMap(List::stream);
    }
}
