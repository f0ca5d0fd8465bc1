package vn.chidao.importer.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.chidao.importer.ReadersBusy;
import vn.chidao.importer.UnreadableDocument;

/**
 * Lets few readers run at once, each for a bounded time. One that does not come back in time is interrupted and left behind;
 * its place is free again when it ends, and never before, so that hostile files cannot fill the server with threads.
 */
final class ReaderThreads {

    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final Semaphore places;
    private final Duration patience;
    private final Duration time;

    /**
     * @param places how many may run at once
     * @param patience how long somebody waits for a place
     * @param time how long one may run
     */
    ReaderThreads(int places, Duration patience, Duration time) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.time = time;
    }

    /**
     * @throws ReadersBusy when no place becomes free in time
     * @throws UnreadableDocument with a sentence for whatever goes wrong inside
     */
    <T> T run(Callable<T> work) {
        take();
        FutureTask<T> task = new FutureTask<>(work);
        start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableDocument(
                    "Đọc tệp quá lâu nên đã dừng; hãy mở tệp bằng phần mềm soạn thảo và lưu lại", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw stopped(e);
        } catch (ExecutionException e) {
            throw asSentence(e.getCause());
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ReadersBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped(e);
        }
    }

    private void start(FutureTask<?> task) {
        Runnable run = () -> {
            try {
                task.run();
            } finally {
                places.release();
            }
        };
        Thread thread = new Thread(null, run, "chidao-import", STACK_BYTES);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError noThread) {
            places.release();
            throw new ReadersBusy();
        }
    }

    private static UnreadableDocument stopped(InterruptedException e) {
        return new UnreadableDocument("Việc đọc tệp bị dừng giữa chừng", e);
    }

    private static UnreadableDocument asSentence(Throwable cause) {
        if (cause instanceof UnreadableDocument sentence) {
            return sentence;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            return Limits.hostile();
        }
        return new UnreadableDocument(
                "Tệp bị hỏng nên không đọc được; hãy mở tệp bằng phần mềm soạn thảo và lưu lại", cause);
    }
}
