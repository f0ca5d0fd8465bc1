package vn.chidao.workflow;

import org.springframework.context.SmartLifecycle;

/** Something that is done once at the start, in its turn and before the web server opens, and needs no ending. */
public abstract class OnceAtStart implements SmartLifecycle {

    private final int phase;
    private volatile boolean running;

    /** @param phase what has a smaller one is done before */
    protected OnceAtStart(int phase) {
        this.phase = phase;
    }

    /** A failure stops the start. */
    protected abstract void begin();

    @Override
    public final void start() {
        begin();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
