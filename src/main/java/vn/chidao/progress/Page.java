package vn.chidao.progress;

/** A stretch of a long list; {@code number} counts from 1. */
record Page(int number, int size) {

    static final int SIZE = 100;

    static Page of(Integer number) {
        return new Page(number == null ? 1 : Math.min(Math.max(number, 1), 10_000), SIZE);
    }

    int offset() {
        return (number - 1) * size;
    }
}
