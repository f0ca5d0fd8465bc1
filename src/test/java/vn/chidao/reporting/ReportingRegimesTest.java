package vn.chidao.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.calendar.DataFileException;
import vn.chidao.calendar.DayOffRule;

class ReportingRegimesTest {

    @TempDir
    private Path folder;

    @Test
    void theBuiltInRegimesAreThoseOfTheDecreeAndOfAPartyCommittee() {
        assertThat(ReportingRegimes.builtIn().all())
                .extracting(ReportingRegime::id)
                .containsExactly("DECREE-09-2019", "PARTY-COMMITTEE");
        assertThat(ReportingRegimes.builtIn().byId("PARTY-COMMITTEE").dayOff())
                .isEqualTo(DayOffRule.PREVIOUS_WORKING_DAY);
    }

    @Test
    void anUnknownRegimeIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> ReportingRegimes.builtIn().byId("TU-2030"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Không có chế độ báo cáo “TU-2030”, hãy chọn một trong: DECREE-09-2019, PARTY-COMMITTEE");
        assertThatThrownBy(() -> ReportingRegimes.builtIn().byId(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOfficesOwnRegimeNeedsNoNewBuild() throws IOException {
        file("QNG-TU.yaml", party().replace("PARTY-COMMITTEE", "QNG-TU").replace("before: 06-18", "before: 06-20"));

        ReportingRegimes regimes = ReportingRegimes.laidOverBy(folder);

        assertThat(regimes.all()).hasSize(3);
        assertThat(regimes.byId("QNG-TU")).isNotNull();
    }

    @Test
    void aFileReplacesTheBuiltInRegime() throws IOException {
        file("PARTY-COMMITTEE.yaml", party().replace("PREVIOUS_WORKING_DAY", "NEXT_WORKING_DAY"));

        assertThat(ReportingRegimes.laidOverBy(folder).byId("PARTY-COMMITTEE").dayOff())
                .isEqualTo(DayOffRule.NEXT_WORKING_DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id: PARTY-COMMITTEE          | id: KHAC                     | hãy đặt tên tệp là KHAC.yaml
            id: PARTY-COMMITTEE          | id: tỉnh ủy                  | mục “id”: “tỉnh ủy” không hợp lệ
            before: 06-18                | before: 06-31                | mục “windows.HALF_YEARLY.due.before” ghi “06-31”
            before: 06-18                | before: 06-14                | trong “windows.HALF_YEARLY”, mục “due.before” (06-14) phải sau
            before: 06-18                | workingDaysAfterCutOff: 0    | mục “workingDaysAfterCutOff”: hãy ghi số ngày từ 1
            {before: 06-18}              | {}                           | hãy ghi đúng một trong hai
            startsInPreviousYear: true   | startsInPreviousYear: false  | “start” (12-15) và “cutOff” (06-14)
            YEARLY:                      | QUARTERLY:                   | một trong: HALF_YEARLY, YEARLY
            DaysAfterDue: [1, 4, 7]      | DaysAfterDue: [1, 4, 4]      | [1, 4, 4] có số ngày ghi hai lần
            DaysAfterDue: 20             | DaysAfterDue: 10             | 10 phải lớn hơn 10
            DaysAfterDue: 20             | DaysAfterDue: hai mươi       | “hai mươi” là không hợp lệ, hãy ghi một số nguyên
            dayOff: PREVIOUS_WORKING_DAY | dayOff: TRUOC                | hãy ghi một trong: KEEP, PREVIOUS_WORKING_DAY
            dayOff: PREVIOUS_WORKING_DAY | ''                           | mục “dayOff”: hãy ghi KEEP
            dayOff: PREVIOUS_WORKING_DAY | dayof: KEEP                  | mục “dayOff”: hãy ghi KEEP
            """)
    void aBrokenRegimeIsNamedWithThePlaceAndTheRemedy(String right, String wrong, String what) throws IOException {
        file("PARTY-COMMITTEE.yaml", party().replaceFirst(Pattern.quote(right), wrong));

        assertThatThrownBy(() -> ReportingRegimes.laidOverBy(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining(folder.resolve("PARTY-COMMITTEE.yaml").toString())
                .hasMessageContaining(what);
    }

    private static String party() throws IOException {
        try (InputStream file = ReportingRegimes.class.getResourceAsStream("/regimes/PARTY-COMMITTEE.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
