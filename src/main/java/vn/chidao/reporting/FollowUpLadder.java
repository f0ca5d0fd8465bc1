package vn.chidao.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.directive.Directive;

/** The steps towards agencies that owe evidence on a day: those of the directive's regime, or of the province's usual one. */
@Component
class FollowUpLadder {

    private final ReportingRegimes regimes;
    private final WorkingCalendar calendar;
    private final String usual;

    FollowUpLadder(
            ReportingRegimes regimes,
            WorkingCalendar calendar,
            @Value("${chidao.usual-regime:DECREE-09-2019}") String usual) {
        this.regimes = regimes;
        this.calendar = calendar;
        this.usual = usual;
    }

    List<LadderStep> steps(Directive directive, LocalDate dueOn) {
        var reporting = directive.document().reporting();
        ReportingRegime regime = regimes.byId(reporting == null ? usual : reporting.regime());
        Stream<LadderStep> before = regime.remindsWorkingDaysBeforeDue().stream()
                .map(n -> step(
                        LadderStep.Kind.REMIND,
                        calendar.minusWorkingDays(dueOn, n).on()));
        Stream<LadderStep> after =
                regime.urgesWorkingDaysAfterDue().stream().map(n -> step(LadderStep.Kind.URGE, afterDue(dueOn, n)));
        Stream<LadderStep> last = Stream.of(
                step(LadderStep.Kind.ESCALATE, afterDue(dueOn, regime.escalatesWorkingDaysAfterDue())),
                step(LadderStep.Kind.CLOSE, afterDue(dueOn, regime.closesWorkingDaysAfterDue())));
        return Stream.of(before, after, last).flatMap(each -> each).toList();
    }

    private LocalDate afterDue(LocalDate dueOn, int workingDays) {
        return calendar.plusWorkingDays(dueOn, workingDays).on();
    }

    private static LadderStep step(LadderStep.Kind kind, LocalDate on) {
        return new LadderStep(kind, on, 1);
    }
}
