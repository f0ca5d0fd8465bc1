package vn.chidao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aYearThatIsAnnouncedLaterNeedsNoNewBuild() throws IOException {
        file("2027.yaml", "year: 2027\ndaysOff: [2027-01-01, 2027-02-05]\nworkedDays: [2027-02-20]\nsource: thử");

        WorkingCalendar calendar = WorkingCalendar.laidOverBy(folder);

        assertThat(calendar.isAnnounced(Year.of(2027))).isTrue();
        assertThat(calendar.isAnnounced(Year.of(2026))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 20))).isTrue();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
                .isEqualTo(new WorkingDate(LocalDate.of(2027, 1, 4), false));
    }

    @Test
    void aFileReplacesTheBuiltInYearAsAWhole() throws IOException {
        file("2026.yml", "year: 2026\ndaysOff: [2026-01-01]");

        WorkingCalendar calendar = WorkingCalendar.laidOverBy(folder);

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isFalse();
    }

    @Test
    void fixedHolidaysAreDataToo() throws IOException {
        file("every-year.yaml", "daysOff: [01-01, 04-30, 05-01, 09-02, 11-24]");

        assertThat(WorkingCalendar.laidOverBy(folder).isWorkingDay(LocalDate.of(2027, 11, 24)))
                .isFalse();
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException {
        file("LUU-Y.txt", "không phải lịch");

        assertThat(WorkingCalendar.laidOverBy(folder).isAnnounced(Year.of(2026)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            year: 2027;daysOff: [2027-01-01, 2027-02-30]    | dòng 2  | “daysOff.phần tử 2” ghi “2027-02-30”
            year: 2027;workedDay: [];daysOff: [2027-01-01]   | year    | không có mục “workedDay”, hãy dùng một trong: daysOff
            year: hai ngàn;daysOff: [2027-01-01]            | dòng 1  | “year” ghi “hai ngàn” là không hợp lệ, hãy ghi một số nguyên
            year: 2027;daysOff: [2027-01-02]                | daysOff | 02/01/2027 là ngày cuối tuần
            year: 2027;daysOff: [2028-01-03]                | daysOff | 03/01/2028 không thuộc năm 2027
            year: 2027;daysOff: [2027-01-01, ]; workedDays: | dòng    | sai cú pháp YAML
            year: 2027;year: 2027;daysOff: [2027-01-01]     | dòng 2  | sai cú pháp YAML
            year: 2027;workedDays: [2027-02-20]             | daysOff | hãy ghi các ngày nghỉ
            year: 2027;daysOff: [2027-01-01];workedDays: [2027-02-19] | workedDays | 19/02/2027 không phải thứ Bảy
            year: 2028;daysOff: [2028-01-03]                | year    | hãy đặt tên tệp là 2028.yaml
            - 2027-01-01                                    | dòng 1  | nội dung tệp không đúng kiểu
            year: 2027;daysOff: 2027-01-01                  | dòng 2  | “daysOff” không đúng kiểu
            """)
    void aBrokenFileIsNamedWithThePlaceAndTheRemedy(String content, String place, String what) throws IOException {
        file("2027.yaml", content.replace(';', '\n'));

        assertThatThrownBy(() -> WorkingCalendar.laidOverBy(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining(folder.resolve("2027.yaml").toString())
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        file("2027.yaml", "");

        assertThatThrownBy(() -> WorkingCalendar.laidOverBy(folder)).hasMessageContaining("2027.yaml");
    }

    @Test
    void twoFilesForOneYearAreRefused() throws IOException {
        file("2027.yaml", "year: 2027\ndaysOff: [2027-01-01]");
        file("2027.yml", "year: 2027\ndaysOff: [2027-01-01]");

        assertThatThrownBy(() -> WorkingCalendar.laidOverBy(folder))
                .hasMessageContaining("2027.yml")
                .hasMessageContaining("trùng tên");
    }

    @Test
    void aFolderThatIsNamedMustBeThere() {
        Path nowhere = folder.resolve("khong-co");

        assertThatThrownBy(() -> WorkingCalendar.laidOverBy(nowhere))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining(nowhere.toString())
                .hasMessageContaining("hãy tạo thư mục");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
