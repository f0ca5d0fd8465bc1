package vn.chidao.duty;

import java.util.List;

/** Agencies now owe something: all cards are of one kind and one directive, and none is in anybody's task list yet. */
public record DutiesOpened(DutyKind kind, List<DutyCard> cards) {}
