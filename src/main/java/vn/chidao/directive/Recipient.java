package vn.chidao.directive;

/** One line of "Nơi nhận" or "Kính gửi": who receives the document, and for what. */
public record Recipient(Party party, Purpose purpose) {

    /** Why a recipient receives the document; only those who {@code ACT} take on duties. */
    public enum Purpose {
        ACT,
        REPORT_TO,
        KNOW,
        FILE_COPY
    }
}
