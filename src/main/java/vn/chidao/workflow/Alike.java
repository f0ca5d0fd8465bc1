package vn.chidao.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chidao.directive.DirectiveId;
import vn.chidao.duty.DutyCard;
import vn.chidao.organisation.AgencyId;

/** What a model can ask about a duty, but for whose it is: only where this is the same do two tell about a third. */
record Alike(
        DirectiveId directive,
        String symbol,
        AgencyId advisoryInCharge,
        String title,
        LocalDate dueOn,
        boolean leaderSignsOff) {

    static Alike of(DutyCard card) {
        return new Alike(
                card.directive(),
                card.symbol(),
                card.advisoryInCharge(),
                card.title(),
                card.dueOn(),
                card.leaderSignsOff());
    }

    /** The first of them and one that has nothing of its agency in common with it; empty when all have. */
    static Optional<List<DutyCard>> twoApart(List<DutyCard> cards) {
        DutyCard first = cards.get(0);
        return cards.stream()
                .filter(each -> !each.agencyInCharge().equals(first.agencyInCharge())
                        && !each.agencyName().equals(first.agencyName()))
                .findFirst()
                .map(second -> List.of(first, second));
    }
}
