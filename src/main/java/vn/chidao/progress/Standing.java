package vn.chidao.progress;

/** How a report came in, see {@link ReportCounts}. */
enum Standing {
    ON_TIME("đúng hạn"),
    LATE("gửi chậm"),
    MISSING("chưa gửi, đã quá hạn"),
    OPEN("chưa đến hạn");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
