package vn.chidao.directive;

import vn.chidao.organisation.AgencyId;

/** What tasks need to know of a directive: what people call it, whose it is, and where it stands. */
public record DirectiveCard(
        DirectiveId id,
        String symbol,
        AgencyId issuingBody,
        AgencyId advisoryBody,
        DirectiveStatus status,
        boolean approved) {}
