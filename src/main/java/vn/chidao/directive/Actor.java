package vn.chidao.directive;

/**
 * Who does something: the user id, or Chidao itself when the clock does it.
 *
 * @param onBehalfOf as of a {@link Signature}; {@code null} when people act for themselves
 * @param simulated whether the answer was made up for the demo or a simulation, which people must be able to see
 */
public record Actor(String userId, String onBehalfOf, boolean simulated) {

    /** Chidao itself, when no person acts. */
    public static final Actor CHIDAO = new Actor("chidao", false);

    /** Somebody who acts for themselves. */
    public Actor(String userId, boolean simulated) {
        this(userId, null, simulated);
    }

    public Signature signature() {
        return new Signature(userId, onBehalfOf);
    }
}
