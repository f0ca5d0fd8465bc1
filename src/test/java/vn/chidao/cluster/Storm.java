package vn.chidao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** How much comes at once: so many directives, each to so many agencies; the reports are their product. */
record Storm(int directives, int agencies) {

    static final String PASSWORD = "Mat-khau-2026";
    static final String REGIME = "STORM";

    private static final int ADVISORS = 3;

    int reports() {
        return directives * agencies;
    }

    List<String> agencyCodes() {
        return IntStream.rangeClosed(1, agencies)
                .mapToObj("BAO-N%03d"::formatted)
                .toList();
    }

    List<String> advisors() {
        return IntStream.rangeClosed(1, ADVISORS)
                .mapToObj("tham.muu.%d"::formatted)
                .toList();
    }

    static String staffOf(String agency) {
        return "can.bo." + agency;
    }

    /**
     * Reports of the year whose window lies weeks ahead whenever the test runs, so that nothing falls due but what the test
     * makes due, with more reminders than it needs.
     */
    static Path regimes(Path folder) throws IOException {
        LocalDate inTwoMonths = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(60);
        // Not about New Year, where a window would not begin in the year before it ends.
        boolean aboutNewYear = inTwoMonths.getDayOfYear() < 3 || inTwoMonths.getDayOfYear() > 360;
        LocalDate cutOff = aboutNewYear ? inTwoMonths.plusDays(7) : inTwoMonths;
        String before = DateTimeFormatter.ofPattern("MM-dd").format(cutOff.minusDays(1));
        String on = DateTimeFormatter.ofPattern("MM-dd").format(cutOff).replace("02-29", "03-01");
        String from = DateTimeFormatter.ofPattern("MM-dd").format(cutOff.plusDays(3));
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(REGIME + ".yaml"),
                """
                id: %s
                name: Chế độ của các kiểm thử bão
                source: Chỉ để kiểm thử
                windows:
                  HALF_YEARLY: {start: "%2$s", startsInPreviousYear: true, cutOff: "%4$s", due: {workingDaysAfterCutOff: 2}}
                  YEARLY: {start: "%2$s", startsInPreviousYear: true, cutOff: "%3$s", due: {workingDaysAfterCutOff: 2}}
                opensCalendarDaysBeforeCutOff: 30
                consolidatesWorkingDaysAfterDue: 2
                remindsWorkingDaysBeforeDue: [9, 7, 5, 3, 1]
                urgesWorkingDaysAfterDue: [1]
                escalatesWorkingDaysAfterDue: 10
                closesWorkingDaysAfterDue: 20
                dayOff: KEEP
                """
                        .formatted(REGIME, from, on, before));
        return folder;
    }
}
