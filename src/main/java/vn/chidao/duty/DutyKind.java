package vn.chidao.duty;

/** What an agency can owe under a directive. */
public enum DutyKind {
    PLAN("Kế hoạch thực hiện"),
    REPORT("Báo cáo"),
    EVIDENCE("Kết quả nhiệm vụ");

    private final String label;

    DutyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
