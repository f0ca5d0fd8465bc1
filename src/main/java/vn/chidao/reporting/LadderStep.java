package vn.chidao.reporting;

import java.time.LocalDate;

/** One step towards the agencies whose report is missing. {@code no} counts within its kind, from 1. */
public record LadderStep(Kind kind, LocalDate on, int no) {

    /** What is done, in the order it is done when several fall on one day. */
    public enum Kind {
        REMIND,
        URGE,
        ESCALATE,
        CLOSE
    }

    boolean isSameAs(LadderStep other) {
        return kind == other.kind && no == other.no;
    }
}
