package vn.chidao.duty;

/**
 * Says whether a report may still be given back. Supplied by whoever knows of periods: what comes back when nobody urges or
 * closes any more would be owed for ever.
 */
public interface ReturnRule {

    /** Whether reports of the period may be returned; the answer holds until the transaction ends. */
    boolean isPossible(long period);

    /** As {@link #isPossible} at this moment, for those who only look. */
    boolean isPossibleNow(long period);
}
