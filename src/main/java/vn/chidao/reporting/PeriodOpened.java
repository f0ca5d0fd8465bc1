package vn.chidao.reporting;

import vn.chidao.directive.DirectiveId;

/** A period begins: its reports are still to be handed out. */
public record PeriodOpened(DirectiveId directive, long period) {}
