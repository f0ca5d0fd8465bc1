package vn.chidao.chronicle;

import vn.chidao.directive.DirectiveId;

/** Which of the events of a directive are asked for; {@code null} leaves something open. {@code page} counts from 0. */
record EventFilter(DirectiveId directive, String period, String agency, String kind, int page) {}
