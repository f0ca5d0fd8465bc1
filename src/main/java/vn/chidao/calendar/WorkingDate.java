package vn.chidao.calendar;

import java.time.LocalDate;

/**
 * A computed day, and whether it may still move: {@code provisional} says that the computation passed through a year whose
 * days off were not announced.
 */
public record WorkingDate(LocalDate on, boolean provisional) {}
