package vn.chidao.importer.draft;

import java.time.LocalDate;
import vn.chidao.importer.text.Passage;

/**
 * A duty to report: how often (ISO 8601, {@code P6M}; null where the text gives no period), to whom, through whom, and for
 * a single report the last good day.
 */
public record DraftReporting(String period, String to, String via, LocalDate dueOn, Passage passage) {}
