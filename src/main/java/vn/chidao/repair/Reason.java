package vn.chidao.repair;

/** Why somebody repairs: without it nothing is done. */
record Reason(String words) {

    static final int LONGEST = 1000;

    Reason {
        words = words == null ? "" : words.strip();
        if (words.isEmpty()) {
            throw new Unrepairable("Hãy ghi lý do; lý do được lưu trong nhật ký sửa chữa.");
        }
        if (words.length() > LONGEST) {
            throw new Unrepairable("Lý do dài %d ký tự, tối đa %d ký tự.".formatted(words.length(), LONGEST));
        }
    }
}
