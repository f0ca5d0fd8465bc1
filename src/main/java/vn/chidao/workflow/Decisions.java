package vn.chidao.workflow;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveTransitions;
import vn.chidao.directive.Directives;
import vn.chidao.importer.intake.DocumentIntake;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.reporting.ReportingRegimes;
import vn.chidao.workflow.Vocabulary.Message;
import vn.chidao.workflow.Vocabulary.Process;

/** What is decided outside the tasks of a directive: entering it, filling in its number, ending, withdrawing or replacing it. */
@Component
@Transactional
public class Decisions {

    private final Directives directives;
    private final DirectiveTransitions transitions;
    private final ReportingRegimes regimes;
    private final DocumentIntake intake;
    private final EngineBridge engine;
    private final Naming naming;
    private final SignedInOfficial official;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    Decisions(
            Directives directives,
            DirectiveTransitions transitions,
            ReportingRegimes regimes,
            DocumentIntake intake,
            EngineBridge engine,
            Naming naming,
            SignedInOfficial official,
            Offices offices,
            ApplicationEventPublisher events) {
        this.directives = directives;
        this.transitions = transitions;
        this.regimes = regimes;
        this.intake = intake;
        this.engine = engine;
        this.naming = naming;
        this.official = official;
        this.offices = offices;
        this.events = events;
    }

    /**
     * Enters a directive; only a clerk of its issuing body may.
     *
     * @param source the document it is entered from; null where it was typed
     */
    DirectiveId register(DirectiveDocument document, UUID source) {
        if (document.issuingBody() == null) {
            throw new FormRefused("Hãy chọn cơ quan ban hành.");
        }
        require(
                document.issuingBody(),
                OfficialGroup.CLERK,
                "Chỉ văn thư của cơ quan ban hành được vào sổ văn bản của cơ quan đó.");
        regimes.requireKnown(document.reporting());
        taken(Process.REGISTRATION);
        String clerk = official.actor().userId();
        DirectiveId entered = directives.register(document, clerk, false);
        if (source != null) {
            intake.entered(source, entered, clerk);
        }
        return entered;
    }

    /** Carries out what was decided; filling in is the clerk's, all else the issuing body's. */
    void carryOut(Decision decision) {
        if (decision.directive() == null || decision.decision() == null) {
            throw new FormRefused("Hãy chọn văn bản và loại quyết định.");
        }
        AgencyId issuingBody = directives.card(decision.directive()).issuingBody();
        if (decision.decision() == Decision.Kind.FILL_IN) {
            require(
                    issuingBody,
                    OfficialGroup.CLERK,
                    "Chỉ văn thư của cơ quan ban hành được bổ sung số, ngày của văn bản.");
            fillIn(decision);
        } else {
            require(issuingBody, OfficialGroup.STAFF, "Chỉ cơ quan ban hành được quyết định về văn bản của mình.");
            end(decision);
        }
        taken(Process.DECISION);
    }

    /** As {@link #carryOut(Decision)} for those who have no form at hand: {@code CLOSE} or {@code WITHDRAW}. */
    public void end(DirectiveId directive, String decision, String reason) {
        carryOut(new Decision(directive, Decision.Kind.valueOf(decision), reason, null, null, null));
    }

    private void taken(String process) {
        official.userId().ifPresent(user -> events.publishEvent(new StartFormTaken(process, user)));
    }

    private void fillIn(Decision decision) {
        if (decision.symbol() == null && decision.issuedOn() == null) {
            throw new FormRefused("Hãy ghi số, ký hiệu hoặc ngày ban hành cần bổ sung.");
        }
        String before = directives.card(decision.directive()).symbol();
        directives.fillIn(decision.directive(), decision.symbol(), decision.issuedOn());
        naming.replace(
                decision.directive(),
                before,
                directives.card(decision.directive()).symbol());
    }

    private void end(Decision decision) {
        DirectiveId id = decision.directive();
        switch (decision.decision()) {
            case CLOSE -> {
                transitions.decideClosing(id, decision.reason());
                if (engine.tell(Message.CLOSING_DECIDED, id) == 0) {
                    throw new FormRefused(
                            "Văn bản chưa được giao thực hiện hoặc đang tổng kết nên không thể kết thúc sớm.");
                }
            }
            case REPLACE -> {
                if (decision.replacedBy() == null) {
                    throw new FormRefused("Hãy chọn văn bản thay thế.");
                }
                withdraw(id, decision.reason(), decision.replacedBy());
            }
            default -> withdraw(id, decision.reason(), null);
        }
    }

    private void withdraw(DirectiveId id, String reason, DirectiveId replacedBy) {
        transitions.withdraw(id, reason, replacedBy);
        engine.tell(Message.DIRECTIVE_WITHDRAWN, id);
    }

    private void require(AgencyId agency, OfficialGroup group, String refusal) {
        String needed = group.of(agency);
        boolean belongs = official.actor().simulated() || official.belongsTo(needed) && offices.actIn(List.of(needed));
        if (!belongs) {
            throw new FormRefused(refusal);
        }
    }
}
