package vn.chidao.workflow;

import java.util.Optional;
import vn.chidao.directive.Actor;

/**
 * Officials whose answers are made up. They act in the thread that simulates and are unknown to the engine: nobody can sign
 * in as one, and none needs a right. What they do is marked as simulated.
 */
public final class SimulatedOfficials {

    private static final String PREFIX = "mophong.";
    private static final ThreadLocal<String> ACTING = new ThreadLocal<>();

    private SimulatedOfficials() {}

    /** Lets the made-up official of a group act, for example {@code mophong.QNG-BDV}. */
    public static void act(String group, Runnable what) {
        as(PREFIX + group, what);
    }

    /** As {@link #act} for a second official of the group, because who verifies is not who did it. */
    public static void actAsReviewer(String group, Runnable what) {
        as(PREFIX + group + ".thamdinh", what);
    }

    private static void as(String official, Runnable what) {
        ACTING.set(official);
        try {
            what.run();
        } finally {
            ACTING.remove();
        }
    }

    static boolean isSimulated(String userId) {
        return userId.startsWith(PREFIX);
    }

    static Optional<Actor> acting() {
        return Optional.ofNullable(ACTING.get()).map(id -> new Actor(id, true));
    }
}
