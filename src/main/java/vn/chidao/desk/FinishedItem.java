package vn.chidao.desk;

import java.time.Instant;

/**
 * Something that was done, as a line of a list.
 *
 * @param title the period or the assignment it was about; absent for plans and for what concerns the directive
 * @param agency the agency it was about; absent for what concerns all
 * @param note the beginning of what was said with it
 * @param duty where it can be opened: the duty, else the period, else the directive
 */
record FinishedItem(
        long id,
        Instant at,
        String what,
        String symbol,
        String subject,
        String title,
        String agency,
        String by,
        String note,
        Long duty,
        Long period,
        String directive) {}
