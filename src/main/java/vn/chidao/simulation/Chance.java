package vn.chidao.simulation;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * Draws that depend on what is drawn for and on the seed alone, never on the order of drawing: the same seed gives the same
 * life, also when something else is added to it.
 */
record Chance(long seed) {

    /** A number from 0 (inclusive) to 1 (exclusive). */
    double share(String... about) {
        return random(about).nextDouble();
    }

    /** A whole number from {@code from} to {@code until}, both inclusive; {@code from} if there is nothing between. */
    int between(int from, int until, String... about) {
        return until <= from ? from : random(about).nextInt(from, until + 1);
    }

    private SplittableRandom random(String... about) {
        CRC32 sum = new CRC32();
        sum.update(String.join("|", about).getBytes(StandardCharsets.UTF_8));
        return new SplittableRandom(seed * 1_000_003L + sum.getValue());
    }
}
