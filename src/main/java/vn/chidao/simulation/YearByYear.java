package vn.chidao.simulation;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;

/** Tells of each simulated year once, so that a long run shows that it moves. */
public final class YearByYear implements Consumer<LocalDate> {

    private final Consumer<Year> listener;
    private Year reached;

    public YearByYear(Consumer<Year> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(LocalDate day) {
        if (!Year.from(day).equals(reached)) {
            reached = Year.from(day);
            listener.accept(reached);
        }
    }
}
