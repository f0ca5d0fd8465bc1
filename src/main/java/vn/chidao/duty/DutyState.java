package vn.chidao.duty;

/** How far a duty has come. */
public enum DutyState {
    OPEN("chưa gửi", false),
    SUBMITTED("đã gửi", false),
    SIGNED("đã được lãnh đạo ký duyệt", false),
    RETURNED("bị trả lại", false),
    EXTENSION_ASKED("đang xin gia hạn", false),
    ACCEPTED("đã được chấp nhận", true),
    MISSING("đã ghi nhận là không gửi", true),
    CANCELLED("đã dừng, không phải gửi nữa", true);

    private final String label;
    private final boolean ended;

    DutyState(String label, boolean ended) {
        this.label = label;
        this.ended = ended;
    }

    /** The state in the words of a sentence, in Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether nothing more is expected of the agency. */
    public boolean isEnded() {
        return ended;
    }
}
