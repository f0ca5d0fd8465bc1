package vn.chidao.duty;

/** What a leader or the advisory body says to what was sent. */
public enum Outcome {
    ACCEPTED,
    RETURNED;

    /** Reads a form's answer; anything but the two names is refused with a sentence. */
    public static Outcome of(String answer) {
        for (Outcome outcome : values()) {
            if (outcome.name().equals(answer)) {
                return outcome;
            }
        }
        throw new DutyRefused("Hãy chọn “Chấp nhận” hoặc “Trả lại”.");
    }

    /** As {@link #checkedReason(String, String)} for what goes back to be mended. */
    public String checkedReason(String reason) {
        return checkedReason(reason, "Hãy ghi lý do trả lại để cơ quan biết cần sửa gì.");
    }

    /**
     * The reason a decision must carry: required for a return, at most 2,000 characters.
     *
     * @param wanted the sentence that asks for a reason that is not given
     */
    public String checkedReason(String reason, String wanted) {
        String given = reason == null ? "" : reason.strip();
        if (this == RETURNED && given.isEmpty()) {
            throw new DutyRefused(wanted);
        }
        if (given.length() > 2_000) {
            throw new DutyRefused("Lý do dài %d ký tự; hãy rút gọn còn tối đa 2000.".formatted(given.length()));
        }
        return given.isEmpty() ? null : given;
    }
}
