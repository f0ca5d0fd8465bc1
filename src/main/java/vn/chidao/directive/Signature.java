package vn.chidao.directive;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Who did something, and for whom.
 *
 * @param by user id of the person who did it
 * @param onBehalfOf user id of the head in whose place it was done; {@code null} when people act for themselves
 */
public record Signature(String by, String onBehalfOf) {

    public static Signature of(String by, String onBehalfOf) {
        return by == null ? null : new Signature(by, onBehalfOf);
    }

    /** Somebody who acts for themselves. */
    public static Signature of(String by) {
        return of(by, null);
    }

    /** Whether the same person stands behind both, by own hand or by that of a deputy. */
    public boolean sharesAPersonWith(Signature other) {
        return other != null && people().anyMatch(each -> other.people().anyMatch(each::equals));
    }

    /** The one or two persons named. */
    public Stream<String> people() {
        return onBehalfOf == null ? Stream.of(by) : Stream.of(by, onBehalfOf);
    }

    /**
     * For people: "Trần B thay mặt Nguyễn A".
     *
     * @param names what each of the {@link #people()} is called
     */
    public String called(Map<String, String> names) {
        return onBehalfOf == null ? names.get(by) : names.get(by) + " thay mặt " + names.get(onBehalfOf);
    }

    /** For people who know each other by their ids. */
    @Override
    public String toString() {
        return onBehalfOf == null ? by : by + " thay mặt " + onBehalfOf;
    }
}
