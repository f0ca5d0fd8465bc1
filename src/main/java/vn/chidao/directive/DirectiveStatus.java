package vn.chidao.directive;

/** Where a directive stands between registration and its end. */
public enum DirectiveStatus {
    REGISTERED("Đã vào sổ, chờ phân công nhiệm vụ"),
    BROKEN_DOWN("Chờ duyệt phương án phân công"),
    ISSUED("Đang thực hiện"),
    IN_FINAL_REVIEW("Đang tổng kết"),
    CLOSED("Đã kết thúc"),
    WITHDRAWN("Đã thu hồi"),
    REPLACED("Đã được thay thế");

    private final String label;

    DirectiveStatus(String label) {
        this.label = label;
    }

    /** The name people read, in Vietnamese. */
    public String label() {
        return label;
    }

    /** It is still being prepared; no agency knows of it. */
    public boolean isBeforeIssue() {
        return this == REGISTERED || this == BROKEN_DOWN;
    }

    /** Nothing can happen to the directive any more. */
    public boolean isEnded() {
        return this == CLOSED || this == WITHDRAWN || this == REPLACED;
    }
}
