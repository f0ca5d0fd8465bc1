package vn.chidao.progress;

import vn.chidao.directive.DirectiveHead;
import vn.chidao.duty.DutyDossier;

/** One duty to be read: which directive it is under, what was sent and what was answered. */
record ReportSheet(DirectiveHead directive, DutyDossier.Owing duty) {}
