package vn.chidao.directive;

import java.util.Set;
import vn.chidao.organisation.AgencyId;

/**
 * What those who work on a directive itself have before them.
 *
 * @param document absent once duties have begun: from then on it is no longer worked on
 * @param returnReason why the break-down or the final review came back; absent when it did not
 * @param finalReview absent before there is one
 * @param named every agency the document names
 */
public record DirectiveSheet(
        DirectiveHead head,
        DirectiveDocument document,
        String returnReason,
        FinalReview finalReview,
        Set<AgencyId> named) {}
