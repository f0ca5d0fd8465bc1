package vn.chidao.importer.grammar;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every item the number it has in the document together with those it is nested under: {@code 4}, {@code 4.1} for the
 * first dash below it, {@code 4.a}. Where sections count anew, the section's number stands before it: {@code II.1}.
 */
final class Numbers {

    private final Map<Item, String> numbers = new HashMap<>();

    private final boolean repeated;

    /** {@code counted}: items whose numbers must not come again; {@code others}: numbers that tables use. */
    Numbers(List<Item> tasks, List<Item> counted, List<Item> all, Collection<String> others) {
        for (Item item : all) {
            numbers.put(item, path(item, false));
        }
        Set<String> seen = new HashSet<>();
        boolean clash = others.stream().anyMatch(no -> !seen.add(no));
        repeated = clash || counted.stream().map(numbers::get).anyMatch(no -> no != null && !seen.add(no));
        if (repeated) {
            all.forEach(item -> numbers.put(item, path(item, true)));
        }
        makeUnique(tasks);
    }

    /** True if numbers come again, so that the section's number has to stand before them. */
    boolean repeated() {
        return repeated;
    }

    /** The number, or null for a paragraph that has none. */
    String of(Item item) {
        return numbers.get(item);
    }

    private String path(Item item, boolean withSection) {
        String label = label(item);
        if (label.isEmpty()) {
            return null;
        }
        if (item.isSection()) {
            boolean lettered = item.parent != null && label(item.parent).length() == 1;
            return lettered ? label(item.parent) + "." + label : label;
        }
        Item above = item.parent;
        while (above != null && label(above).isEmpty()) {
            above = above.parent;
        }
        if (above == null || above.isSection() && !withSection) {
            return label;
        }
        String prefix = path(above, withSection);
        boolean printedWhole = item.level() > Marker.NUMBER
                && item.level() < Marker.LETTER - 1
                && label.startsWith(label(above) + ".");
        if (printedWhole) {
            return withSection || above.parent != null
                    ? prefix + label.substring(label(above).length())
                    : label;
        }
        return prefix + "." + label;
    }

    /** A bullet counts among its neighbours; everything else is called as it is printed. */
    private static String label(Item item) {
        if (item.level() < Marker.DASH) {
            return item.marker.label();
        }
        return String.valueOf(item.order);
    }

    /** What was tried for a number is not tried again: thousands of items may be called the same. */
    private void makeUnique(List<Item> tasks) {
        Set<String> seen = new HashSet<>();
        Map<String, Integer> tried = new HashMap<>();
        for (Item item : tasks) {
            String no = numbers.get(item);
            if (no == null) {
                continue;
            }
            int last = tried.getOrDefault(no, 1);
            String unique = last == 1 ? no : no + "-" + last;
            while (!seen.add(unique)) {
                last++;
                unique = no + "-" + last;
            }
            tried.put(no, last);
            numbers.put(item, unique);
        }
    }
}
