package vn.chidao.importer.text;

/** Where something stands in the normalised text: offsets in characters, {@code from} inclusive, {@code until} exclusive. */
public record Passage(int from, int until) {

    public Passage {
        if (from < 0 || until < from) {
            throw new IllegalArgumentException("Đoạn văn bản từ %d đến %d không hợp lệ".formatted(from, until));
        }
    }

    /** The same stretch, counted from {@code offset} further on. */
    public Passage shifted(int offset) {
        return new Passage(from + offset, until + offset);
    }

    /** The smallest stretch that holds both. */
    public Passage join(Passage other) {
        return new Passage(Math.min(from, other.from), Math.max(until, other.until));
    }

    public boolean overlaps(Passage other) {
        return from < other.until && other.from < until;
    }
}
