package vn.chidao.workflow;

import vn.chidao.directive.DirectiveDocument;

/** What {@code RegistrationProcess} and {@code DirectiveDecisionProcess} hand to the domain. */
public class RegistrationSteps {

    private final Decisions decisions;
    private final FormContent content;

    RegistrationSteps(Decisions decisions, FormContent content) {
        this.decisions = decisions;
        this.content = content;
    }

    /**
     * Registers what the clerk entered; answers the directive's id, which becomes the business key.
     *
     * @param source id of the document it was entered from; null where it was typed
     */
    public String register(String json, String source) {
        return decisions
                .register(content.read(json, DirectiveDocument.class), content.id(source))
                .value();
    }

    /** Carries a decision about a running directive out; answers the directive's id. */
    public String carryOut(String json) {
        Decision decision = content.read(json, Decision.class);
        decisions.carryOut(decision);
        return decision.directive().value();
    }
}
