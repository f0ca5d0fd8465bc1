package vn.chidao.importer.reading;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A PDF's bytes for a parser that ends as soon as nobody waits for it any more, however often it goes round in circles. */
final class AttentiveBytes extends RandomAccessReadBuffer {

    AttentiveBytes(byte[] bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        requireWaiting();
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        requireWaiting();
        return super.read(into, from, length);
    }

    @Override
    public void seek(long position) throws IOException {
        requireWaiting();
        super.seek(position);
    }

    private static void requireWaiting() {
        if (Thread.currentThread().isInterrupted()) {
            throw Limits.hostile();
        }
    }
}
