package vn.chidao.reporting;

import vn.chidao.directive.DirectiveId;

/** Nothing is open under a directive any more and no period will come; published at the end of a transaction. */
public record DirectiveSettled(DirectiveId directive) {}
