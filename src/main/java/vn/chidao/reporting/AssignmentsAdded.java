package vn.chidao.reporting;

import vn.chidao.directive.DirectiveId;

/** A conclusion gave new assignments; dated ones are owed from now on. */
public record AssignmentsAdded(DirectiveId directive) {}
