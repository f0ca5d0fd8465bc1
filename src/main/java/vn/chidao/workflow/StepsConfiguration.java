package vn.chidao.workflow;

import java.time.Clock;
import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chidao.calendar.WorkingHours;
import vn.chidao.directive.DirectiveTransitions;
import vn.chidao.directive.Directives;
import vn.chidao.directive.ImplementingAgencies;
import vn.chidao.duty.Duties;
import vn.chidao.reporting.AssignmentFollowUp;
import vn.chidao.reporting.Chasing;
import vn.chidao.reporting.DirectiveCourse;
import vn.chidao.reporting.ReportingPeriods;
import vn.chidao.reporting.ReportingRegimes;

/** The names by which the models reach the domain: one steps object for each kind of process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkingHours.class)
class StepsConfiguration {

    @Bean
    RegistrationSteps registrationSteps(Decisions decisions, FormContent content) {
        return new RegistrationSteps(decisions, content);
    }

    @Bean
    DirectiveSteps directiveSteps(
            Directives directives,
            DirectiveTransitions transitions,
            DirectiveCourse course,
            ReportingRegimes regimes,
            Charge charge,
            FormContent content,
            Clock clock) {
        return new DirectiveSteps(directives, transitions, course, regimes, charge, content, clock);
    }

    @Bean
    MonitoringSteps monitoringSteps(
            ReportingPeriods periods,
            AssignmentFollowUp followUp,
            DirectiveCourse course,
            WorkingHours hours,
            Clock clock) {
        return new MonitoringSteps(periods, followUp, course, hours, clock);
    }

    @Bean
    ReportingSteps reportingSteps(
            ReportingPeriods periods, Chasing chasing, Directives directives, FormContent content, WorkingHours hours) {
        return new ReportingSteps(periods, chasing, directives, content, hours);
    }

    @Bean
    DutySteps dutySteps(
            Duties duties, ImplementingAgencies agencies, FormContent content, WorkingHours hours, Clock clock) {
        return new DutySteps(duties, agencies, content, hours, clock);
    }

    @Bean
    static BeanNameAutoProxyCreator refusalsOfSteps() {
        BeanNameAutoProxyCreator creator = new BeanNameAutoProxyCreator();
        creator.setBeanNames("*Steps");
        creator.setInterceptorNames("refusals");
        creator.setProxyTargetClass(true);
        return creator;
    }
}
