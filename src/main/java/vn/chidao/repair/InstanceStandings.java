package vn.chidao.repair;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveCard;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Directives;
import vn.chidao.directive.ImplementingAgencies;
import vn.chidao.directive.ImplementingAgency;
import vn.chidao.duty.Duties;
import vn.chidao.duty.Duty;
import vn.chidao.duty.DutyRounds;
import vn.chidao.reporting.DirectiveCourse;
import vn.chidao.reporting.ReportingPeriod;
import vn.chidao.reporting.ReportingPeriods;
import vn.chidao.workflow.SignedInOfficial;
import vn.chidao.workflow.Vocabulary.Variable;

/** Asks our record where the thing stands that an instance carries. */
@Component
class InstanceStandings {

    private final RuntimeService runtime;
    private final Directives directives;
    private final ImplementingAgencies agencies;
    private final Duties duties;
    private final DutyRounds rounds;
    private final ReportingPeriods periods;
    private final DirectiveCourse course;
    private final SignedInOfficial official;

    InstanceStandings(
            RuntimeService runtime,
            Directives directives,
            ImplementingAgencies agencies,
            Duties duties,
            DutyRounds rounds,
            ReportingPeriods periods,
            DirectiveCourse course,
            SignedInOfficial official) {
        this.runtime = runtime;
        this.directives = directives;
        this.agencies = agencies;
        this.duties = duties;
        this.rounds = rounds;
        this.periods = periods;
        this.course = course;
        this.official = official;
    }

    /** @throws Unrepairable when the instance carries nothing that our record knows */
    Standing of(InstanceHistory.Instance instance) {
        if (instance.directive() == null) {
            throw new Unrepairable("Hồ sơ này không thuộc văn bản nào nên không chuyển bước được.");
        }
        DirectiveId id = new DirectiveId(instance.directive());
        DirectiveCard card = directives.card(id);
        Map<String, Object> about = official.answeredAside(() -> runtime.getVariables(instance.id()));
        Duty duty = duty(about.get(Variable.DUTY_ID), instance.id());
        ReportingPeriod period = period(about.get(Variable.PERIOD_ID), instance.id());
        return new Standing(
                card.status(),
                card.approved(),
                course.isSettled(id),
                duty,
                duty != null && acknowledged(id, duty),
                period == null ? null : period.state(),
                period != null && period.closedAt() != null);
    }

    /** Variables can be written over by whoever works on a task; which instance carries a duty, our table knows. */
    private Duty duty(Object variable, String instance) {
        if (variable == null) {
            return null;
        }
        if (variable instanceof Long no && rounds.isCarriedBy(no, instance)) {
            return duties.get(no);
        }
        throw astray();
    }

    private ReportingPeriod period(Object variable, String instance) {
        if (variable == null) {
            return null;
        }
        if (variable instanceof Long no && periods.isCarriedBy(no, instance)) {
            return periods.get(no);
        }
        throw astray();
    }

    private static Unrepairable astray() {
        return new Unrepairable("Biến của hồ sơ không khớp với sổ theo dõi nên không chuyển bước được.");
    }

    private boolean acknowledged(DirectiveId directive, Duty duty) {
        return agencies.of(directive).stream()
                .filter(each -> each.agency().equals(duty.agency()))
                .map(ImplementingAgency::acknowledgedOn)
                .anyMatch(day -> day != null);
    }
}
