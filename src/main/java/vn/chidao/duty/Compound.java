package vn.chidao.duty;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Documents of the older Office programs: compound files, told by the names of their streams. */
final class Compound {

    private static final byte[] BEGINS = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private Compound() {}

    /** Whether it is a compound file with a stream of that name and without macros. */
    static boolean holds(byte[] content, String stream) {
        return content.length >= BEGINS.length
                && Arrays.equals(BEGINS, 0, BEGINS.length, content, 0, BEGINS.length)
                && indexOf(content, name(stream), BEGINS.length) >= 0
                && indexOf(content, name("_VBA_PROJECT"), BEGINS.length) < 0;
    }

    /** Where one comes first in the other, beginning there; negative when it does not. */
    static int indexOf(byte[] content, byte[] wanted, int from) {
        for (int at = from; at <= content.length - wanted.length; at++) {
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    /** Names of streams are written in two bytes a letter and end with two zeros. */
    private static byte[] name(String stream) {
        return (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
    }
}
