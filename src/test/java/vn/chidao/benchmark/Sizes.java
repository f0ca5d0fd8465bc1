package vn.chidao.benchmark;

/**
 * How much work a run does. Each is a system property {@code chidao.benchmark.<name>}; what is not given is small enough for
 * a few minutes.
 *
 * @param rounds how often each measure is taken; the median counts
 * @param warmups rounds before those, because a server that has run for an hour is no slower than one that has run for a day
 * @param directives of which all but the last are reported on by few people, the last by many at once
 * @param agencies that report on each directive
 * @param few clients who work on all directives
 * @param many clients who work on one directive
 * @param live directives of a whole province on its day
 * @param provinceAgencies that report on each of those
 */
record Sizes(int rounds, int warmups, int directives, int agencies, int few, int many, int live, int provinceAgencies) {

    static Sizes given() {
        return new Sizes(
                of("rounds", 3),
                of("warmups", 2),
                of("directives", 12),
                of("agencies", 100),
                of("few", 8),
                of("many", 64),
                of("live", 50),
                of("provinceAgencies", 130));
    }

    static int of(String name, int otherwise) {
        return Integer.getInteger("chidao.benchmark." + name, otherwise);
    }

    int tasks() {
        return directives * agencies;
    }
}
