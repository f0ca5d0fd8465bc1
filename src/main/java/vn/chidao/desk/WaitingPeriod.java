package vn.chidao.desk;

import java.time.LocalDate;

/** A period of a directive with the number of reports that wait to be reviewed. */
record WaitingPeriod(
        long id, String directive, String symbol, String subject, String label, LocalDate dueOn, int reports) {}
