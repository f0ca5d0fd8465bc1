package vn.chidao.directive;

import java.time.LocalDate;

/** A directive's duties begin, {@code on} being their first day; published in the transaction that does it. */
public record DirectiveIssued(DirectiveId directive, LocalDate on) {}
