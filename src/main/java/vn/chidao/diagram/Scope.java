package vn.chidao.diagram;

/**
 * What a drawing counts: everything in sight, the work under one directive, or under one of its periods.
 *
 * @param process key of the process that is drawn
 * @param directive {@code null} for all
 * @param period {@code null} for all of the directive
 */
record Scope(String process, String directive, Long period) {

    static Scope all(String process) {
        return new Scope(process, null, null);
    }
}
