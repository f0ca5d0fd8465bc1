package vn.chidao.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.directive.Assignment;

/**
 * One occasion on which the agencies of an assignment owe evidence: once for a dated assignment, each year for a yearly one,
 * due on the day the directive names or, where it names none, on the last day of the year. Others have no rounds.
 */
record AssignmentRound(String assignment, String title, LocalDate opensOn, LocalDate dueOn) {

    /**
     * The rounds of an assignment.
     *
     * @param start the first day on which the assignment binds
     * @param lastYear the last year of a yearly assignment, inclusive
     */
    static Stream<AssignmentRound> of(Assignment assignment, LocalDate start, int lastYear) {
        String name = "nhiệm vụ " + assignment.no();
        return switch (assignment.timeframe().kind()) {
            case DATED ->
                Stream.of(new AssignmentRound(
                        assignment.no(), name, start, assignment.timeframe().deadline()));
            case YEARLY ->
                IntStream.rangeClosed(start.getYear(), lastYear)
                        .mapToObj(year -> inYear(assignment, name, start, year))
                        .flatMap(Optional::stream);
            default -> Stream.empty();
        };
    }

    private static Optional<AssignmentRound> inYear(Assignment assignment, String name, LocalDate start, int year) {
        LocalDate due = assignment.timeframe().everyYearOn() != null
                ? assignment.timeframe().everyYearOn().atYear(year)
                : LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        return due.isBefore(start)
                ? Optional.empty()
                : Optional.of(new AssignmentRound(
                        assignment.no(), name + " năm " + year, newYear.isBefore(start) ? start : newYear, due));
    }
}
