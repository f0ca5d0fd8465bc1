package vn.chidao.duty;

import vn.chidao.directive.DirectiveId;

/** A duty of the directive is due later than before. */
public record DeadlineExtended(DirectiveId directive) {}
