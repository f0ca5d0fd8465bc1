package vn.chidao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoRegisterTest {

    private final DemoRegisters registers = DemoFiles.registers();

    @Test
    void everyAgencyThatARegisterNamesIsDescribedInOne() {
        assertThat(registers.agencies().keySet()).containsAll(registers.referencedAgencies());
    }

    @ParameterizedTest
    @CsvSource({
        "QNG-HUYEN-UY, 2021-02-08, 13",
        "QNG-CAP-HUYEN, 2021-02-08, 17",
        "QNG-HUYEN-UY, 2025-06-30, 13",
        "QNG-HUYEN-UY, 2025-07-01, 0",
        "NTH-HUYEN-UY, 2021-12-15, 7",
        "NTH-HUYEN-UY, 2025-07-01, 0",
        "DBN-CAP-UY-DIA-PHUONG, 2021-11-10, 10",
        "DBN-CAP-UY-DIA-PHUONG, 2025-06-30, 10",
        "DBN-CAP-UY-DIA-PHUONG, 2025-07-01, 45",
        "DBN-CAP-HUYEN, 2021-11-10, 14",
        "DBN-CAP-HUYEN, 2025-10-14, 49",
        "DPH-DANG-UY-XA, 2022-01-17, 15",
        "DPH-DANG-UY-TRUC-THUOC, 2025-07-01, 0",
    })
    void aClassHasItsRealMembersOnTheDay(String classId, LocalDate day, int expected) {
        assertThat(registers.membersOf(classId, day)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"QNG, 2021-02-08", "NTH, 2021-12-15", "DBN, 2021-11-10", "DBN, 2026-11-02", "DPH, 2022-01-17"})
    void thereIsOneAdvisoryBodyForMassMobilisationOnEachDay(String province, LocalDate day) {
        assertThat(registers.membersOf(province + "-CQ-THAMMUU", day))
                .filteredOn(each -> each.matches(".*-(BDV|BTGDV)"))
                .hasSize(1);
    }

    @Test
    void eachCommuneOfDienBienFollowsOneDistrictThatEndedTheDayBefore() {
        LocalDate on = LocalDate.of(2025, 7, 1);
        assertThat(registers.membersOf("DBN-DANG-UY-XA", on)).allSatisfy(commune -> assertThat(registers.successions())
                .filteredOn(each -> commune.equals(each.to()) && on.equals(each.on()))
                .singleElement()
                .satisfies(each -> assertThat(registers.membersOf("DBN-HUYEN-UY", on.minusDays(1)))
                        .contains(each.from())));
    }

    @Test
    void whoIsSucceededEndedTheDayBeforeAndTheSuccessorIsThere() {
        assertThat(registers.successions()).allSatisfy(each -> {
            assertThat(registers.agencies().get(each.from()).validUntil())
                    .isEqualTo(each.on().minusDays(1));
            assertThat(each.to() == null).isEqualTo(each.kind().equals("DISSOLVE"));
            assertThat(each.to() == null || registers.agencies().get(each.to()).isValidOn(each.on()))
                    .isTrue();
        });
    }
}
