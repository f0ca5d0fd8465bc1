package vn.chidao.importer.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the packed streams of a PDF grow to before the PDF is opened, so that a bomb is refused unopened. */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    static void check(byte[] bytes) {
        long total = 0;
        for (int i = 0; i + STREAM.length + 2 < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && (i == 0 || bytes[i - 1] != 'd')) {
                int from = i + STREAM.length;
                from += bytes[from] == '\r' ? 1 : 0;
                from += bytes[from] == '\n' ? 1 : 0;
                if (from + 2 < bytes.length
                        && (bytes[from] & 0x0F) == 8
                        && ((bytes[from] & 0xFF) * 256 + (bytes[from + 1] & 0xFF)) % 31 == 0) {
                    total += inflated(bytes, from);
                    if (total > Limits.UNPACKED_BYTES * 2) {
                        throw Limits.hostile();
                    }
                }
                i = from;
            }
        }
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long inflated(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        byte[] sink = new byte[32_768];
        long size = 0;
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                size += inflater.inflate(sink);
                if (size > Limits.PART_BYTES) {
                    throw Limits.hostile();
                }
            }
        } catch (DataFormatException e) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
