package vn.chidao.reporting;

import vn.chidao.directive.DirectiveId;

/** The last report of a period was accepted; published once, at the very end of the transaction that did it. */
public record AllReportsAccepted(DirectiveId directive, long period) {}
