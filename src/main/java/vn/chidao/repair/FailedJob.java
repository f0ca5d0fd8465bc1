package vn.chidao.repair;

import java.time.Instant;

/**
 * A job that failed. {@code retriesLeft} of 0: it is not tried any more.
 *
 * @param step at which it failed
 * @param waitedAt the step that started it, for example a day that was waited for
 */
record FailedJob(
        String id,
        String instance,
        String process,
        String processName,
        String step,
        String waitedAt,
        String directive,
        String symbol,
        String subject,
        String period,
        int retriesLeft,
        boolean suspended,
        Instant since,
        String cause,
        String advice,
        String message) {}
