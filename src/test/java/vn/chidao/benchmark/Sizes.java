package vn.chidao.benchmark;

/**
 * How much work a run does. Each is a system property {@code chidao.benchmark.<name>}; what is not given is the reporting day
 * of a province.
 *
 * @param rounds how often each measure is taken; the median counts
 * @param warmups rounds before those, because a server that has run for an hour is no slower than one that has run for a day
 * @param directives whose reports open at the same instant
 * @param agencies that report on each directive
 * @param answered of the directives, on all but the last of which few people report, on the last many at once
 * @param few clients who work on all directives
 * @param many clients who work on one directive
 */
record Sizes(int rounds, int warmups, int directives, int agencies, int answered, int few, int many) {

    static Sizes given() {
        return new Sizes(
                of("rounds", 3),
                of("warmups", 2),
                of("directives", 50),
                of("agencies", 130),
                of("answered", 10),
                of("few", 8),
                of("many", 64));
    }

    static int of(String name, int otherwise) {
        return Integer.getInteger("chidao.benchmark." + name, otherwise);
    }

    int tasks() {
        return directives * agencies;
    }
}
