package vn.chidao.progress;

/** How a report came in, see {@link ReportCounts}. */
enum Standing {
    ON_TIME("đúng hạn", "T"),
    LATE("gửi chậm", "L"),
    MISSING("chưa gửi, đã quá hạn", "M", "O"),
    OPEN("chưa đến hạn", "O");

    /** What {@code duty.came_in} may be of a report that counts. */
    private static final String[] COUNTED = {"T", "L", "M", "O"};

    private final String label;
    private final String[] cameIn;

    Standing(String label, String... cameIn) {
        this.label = label;
        this.cameIn = cameIn;
    }

    /** What {@code duty.came_in} may be of such a report, or of any where none is named; narrows down, does not decide. */
    static String[] cameIn(Standing standing) {
        return standing == null ? COUNTED : standing.cameIn;
    }

    String label() {
        return label;
    }
}
