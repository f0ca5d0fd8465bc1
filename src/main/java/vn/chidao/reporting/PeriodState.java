package vn.chidao.reporting;

/** How far a period has come; reports still come in until it is closed. */
public enum PeriodState {
    OPEN("đang nhận báo cáo"),
    CONSOLIDATING("đang tổng hợp"),
    CONSOLIDATED("chờ kết luận"),
    CONCLUDED("đã có kết luận");

    private final String label;

    PeriodState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
