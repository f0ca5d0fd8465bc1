package vn.chidao.duty;

import java.util.Map;
import java.util.Set;

/**
 * What binds one agency under a directive as of a day: the numbers of its assignments, and of its targets with whether each
 * is a percentage (needs a denominator) or a count.
 */
public record Scope(Set<String> assignments, Map<String, Boolean> targets) {}
