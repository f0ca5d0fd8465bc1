package vn.chidao.duty;

import java.util.function.Consumer;

/** What an agency sends to meet a duty: exactly one form for each kind of duty. */
public sealed interface Submission permits PlanSubmission, ReportSubmission, EvidenceSubmission {

    int LONGEST_TEXT = 20_000;

    DutyKind kind();

    /** Checks one text: present where required, not longer than {@link #LONGEST_TEXT} characters. */
    static void checkText(String label, String text, boolean required, Consumer<String> problems) {
        if (required && (text == null || text.isBlank())) {
            problems.accept("Hãy điền mục “%s”.".formatted(label));
        } else if (text != null && text.length() > LONGEST_TEXT) {
            problems.accept("Mục “%s” dài %d ký tự; hãy rút gọn còn tối đa %d hoặc đính kèm tệp."
                    .formatted(label, text.length(), LONGEST_TEXT));
        }
    }
}
