package vn.chidao.directive;

/**
 * Who does something: the user id, or Chidao itself when the clock does it.
 *
 * @param simulated whether the answer was made up for the demo or a simulation, which people must be able to see
 */
public record Actor(String userId, boolean simulated) {

    /** Chidao itself, when no person acts. */
    public static final Actor CHIDAO = new Actor("chidao", false);
}
