package vn.chidao.workflow;

/** User ids of officials whose answers are made up. Nobody can sign in with one: such users are never created. */
public final class SimulatedOfficials {

    private static final String PREFIX = "mophong.";

    private SimulatedOfficials() {}

    /** The made-up official of a group, for example {@code mophong.QNG-BDV}. */
    public static String of(String group) {
        return PREFIX + group;
    }

    /** A second made-up official of a group, because who verifies is not who did it. */
    public static String reviewerOf(String group) {
        return of(group) + ".thamdinh";
    }

    static boolean isSimulated(String userId) {
        return userId.startsWith(PREFIX);
    }
}
