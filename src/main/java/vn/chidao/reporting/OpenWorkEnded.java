package vn.chidao.reporting;

import vn.chidao.directive.DirectiveId;

/** Everything that was open under a directive has ended with it; nothing of it may wait any longer. */
public record OpenWorkEnded(DirectiveId directive, String reason) {}
