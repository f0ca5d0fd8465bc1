package vn.chidao.directive;

import java.util.ArrayList;
import java.util.List;

/** The final review of a directive (tổng kết), in four texts of at most 4,000 characters; the results are required. */
public record FinalReview(String results, String limits, String causes, String nextTasks) {

    private static final int LONGEST_TEXT = 4_000;

    void check() {
        List<String> problems = new ArrayList<>();
        if (results == null || results.isBlank()) {
            problems.add("Hãy điền mục “Kết quả” của tổng kết");
        }
        check("Kết quả", results, problems);
        check("Hạn chế", limits, problems);
        check("Nguyên nhân", causes, problems);
        check("Nhiệm vụ tiếp theo", nextTasks, problems);
        if (!problems.isEmpty()) {
            throw new InvalidDirective(problems);
        }
    }

    private static void check(String label, String text, List<String> problems) {
        if (text != null && text.length() > LONGEST_TEXT) {
            problems.add("Mục “%s” dài %d ký tự, tối đa %d ký tự".formatted(label, text.length(), LONGEST_TEXT));
        }
    }
}
