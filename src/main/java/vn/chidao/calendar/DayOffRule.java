package vn.chidao.calendar;

/** What becomes of a due date that falls on a day off: an office's own setting, no law fixes it. */
public enum DayOffRule {
    KEEP,
    PREVIOUS_WORKING_DAY,
    NEXT_WORKING_DAY
}
