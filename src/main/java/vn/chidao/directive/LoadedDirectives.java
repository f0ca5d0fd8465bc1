package vn.chidao.directive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Directives as they were loaded last, each with the mark its row had then. A directive changes a few times in its life and is
 * asked for thousands of times; whoever asks compares the row's mark first, so that a change by anybody is seen at once.
 */
final class LoadedDirectives {

    private static final int AT_MOST = 200;

    private final Map<DirectiveId, Loaded> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DirectiveId, Loaded> eldest) {
            return size() > AT_MOST;
        }
    };

    private record Loaded(String mark, Directive directive) {}

    synchronized Optional<Directive> get(DirectiveId id, String mark) {
        return Optional.ofNullable(kept.get(id))
                .filter(loaded -> loaded.mark().equals(mark))
                .map(Loaded::directive);
    }

    synchronized void keep(String mark, Directive directive) {
        kept.put(directive.id(), new Loaded(mark, directive));
    }
}
