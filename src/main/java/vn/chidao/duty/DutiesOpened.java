package vn.chidao.duty;

import java.util.List;

/** Agencies now owe something: all is of one kind and one directive, and none of it is in anybody's task list yet. */
public record DutiesOpened(DutyKind kind, List<Opened> opened) {

    /**
     * @param carrier the process instance that the duty's row names already; whoever starts another for it says so to
     *     {@link DutyRounds#carriedBy}
     */
    public record Opened(DutyCard card, String carrier) {}
}
