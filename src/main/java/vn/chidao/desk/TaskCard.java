package vn.chidao.desk;

import java.time.LocalDate;

/**
 * What an official wants to know of a task before opening it.
 *
 * @param period the reporting period or the dated assignment it is about; absent for plans and for what concerns the directive
 * @param daysLeft calendar days until the due date, negative after it; absent without one
 * @param returned whether it was sent and came back
 */
record TaskCard(String id, String symbol, String period, LocalDate dueOn, Integer daysLeft, boolean returned) {}
