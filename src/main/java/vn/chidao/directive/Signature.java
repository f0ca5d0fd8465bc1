package vn.chidao.directive;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who did something, and for whom.
 *
 * @param by user id of the person who did it
 * @param onBehalfOf user id of the head in whose place it was done, or those of several heads with a comma between them;
 *     {@code null} when people act for themselves
 */
public record Signature(String by, String onBehalfOf) {

    /** No user id has one. */
    private static final String COMMA = ",";

    public static Signature of(String by, String onBehalfOf) {
        return by == null ? null : new Signature(by, onBehalfOf);
    }

    /** The heads in whose place somebody acts at once; empty for none. */
    public static Optional<String> together(Collection<String> heads) {
        return heads.isEmpty() ? Optional.empty() : Optional.of(String.join(COMMA, heads));
    }

    /** Somebody who acts for themselves. */
    public static Signature of(String by) {
        return of(by, null);
    }

    /** Whether the same person stands behind both, by own hand or by that of a deputy. */
    public boolean sharesAPersonWith(Signature other) {
        return other != null && people().anyMatch(each -> other.people().anyMatch(each::equals));
    }

    /** The one or more persons named. */
    public Stream<String> people() {
        return Stream.concat(Stream.of(by), heads());
    }

    private Stream<String> heads() {
        return onBehalfOf == null ? Stream.of() : Stream.of(onBehalfOf.split(COMMA));
    }

    /**
     * For people: "Trần B thay mặt Nguyễn A", or "… và Lê C".
     *
     * @param names what each of the {@link #people()} is called
     */
    public String called(Map<String, String> names) {
        return said(names::get);
    }

    /** For people who know each other by their ids. */
    @Override
    public String toString() {
        return said(id -> id);
    }

    private String said(UnaryOperator<String> called) {
        String who = called.apply(by);
        return onBehalfOf == null
                ? who
                : who + " thay mặt " + heads().map(called).collect(Collectors.joining(" và "));
    }
}
