package vn.chidao.importer.grammar;

import java.util.List;

/**
 * Bodies named one after another: each with its name as written and its place in the text that was read; {@code end} is
 * the index of the first token after them.
 */
record BodySpan(List<Named> bodies, int end) {

    /** One body: {@code from} and {@code until} are offsets in the text that was read. */
    record Named(String name, int from, int until) {}

    /** The same bodies with a longer name for the last one. */
    BodySpan withLast(String name, int newEnd) {
        List<Named> longer = new java.util.ArrayList<>(bodies);
        Named last = longer.remove(longer.size() - 1);
        longer.add(new Named(name, last.from(), last.from() + name.length()));
        return new BodySpan(List.copyOf(longer), newEnd);
    }

    /** These bodies and then the others, which stand behind them. */
    BodySpan with(BodySpan further) {
        List<Named> all = new java.util.ArrayList<>(bodies);
        all.addAll(further.bodies());
        return new BodySpan(List.copyOf(all), further.end());
    }

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    List<String> names() {
        return bodies.stream().map(Named::name).toList();
    }
}
