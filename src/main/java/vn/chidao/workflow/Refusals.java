package vn.chidao.workflow;

import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.stereotype.Component;
import vn.chidao.directive.InvalidDirective;
import vn.chidao.directive.UnknownDirective;
import vn.chidao.directive.WrongState;
import vn.chidao.duty.DutyRefused;
import vn.chidao.importer.intake.IntakeRefused;
import vn.chidao.reporting.PeriodRefused;

/** Marks every refusal of the domain that leaves a steps class, so that people are shown our sentences alone. */
@Component("refusals")
class Refusals implements MethodInterceptor {

    @Override
    public Object invoke(MethodInvocation step) throws Throwable {
        try {
            return step.proceed();
        } catch (RuntimeException e) {
            List<String> sentences = sentencesOf(e);
            if (sentences.isEmpty()) {
                throw e;
            }
            throw Refusal.of(sentences, e);
        }
    }

    /** What a refusal says to people; empty for anything that is not a refusal. */
    static List<String> sentencesOf(RuntimeException e) {
        if (e instanceof DutyRefused refused) {
            return refused.sentences();
        }
        if (e instanceof InvalidDirective invalid) {
            return invalid.problems();
        }
        boolean oneSentence = e instanceof WrongState
                || e instanceof UnknownDirective
                || e instanceof PeriodRefused
                || e instanceof IntakeRefused
                || e instanceof FormRefused;
        return oneSentence ? List.of(e.getMessage()) : List.of();
    }
}
