package vn.chidao.duty;

import vn.chidao.directive.DirectiveId;

/** A duty was accepted, or called off because its agency is gone; nothing more is expected of the agency for it. {@code period} is set for reports. */
public record DutyEnded(DirectiveId directive, DutyKind kind, Long period) {}
