package vn.chidao.desk;

import java.time.Instant;
import java.util.List;

/**
 * What lies beside a task's form: what happened until now, first things first, and what people have said to each other.
 *
 * @param mayComment whether the person may add to it
 * @param mayCopy whether the person has taken the task, so that something can be copied into its form
 */
record Dossier(List<Happening> history, List<Remark> comments, boolean mayComment, boolean mayCopy) {

    /** One thing that happened: when, what in people's words, by whom, and what was noted with it. */
    record Happening(Instant at, String what, String by, String note) {}

    /** What somebody said, as it was typed. */
    record Remark(Instant at, String by, String message) {}
}
