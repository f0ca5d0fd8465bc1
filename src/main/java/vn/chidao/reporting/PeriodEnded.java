package vn.chidao.reporting;

import vn.chidao.directive.DirectiveId;

/** A period was closed or concluded; when both, nothing more comes of it. */
record PeriodEnded(DirectiveId directive) {}
