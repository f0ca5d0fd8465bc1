package vn.chidao.directive;

/** A directive has been entered; published in the transaction that does it. */
public record DirectiveRegistered(DirectiveId directive) {}
