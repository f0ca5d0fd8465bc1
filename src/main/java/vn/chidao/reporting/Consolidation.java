package vn.chidao.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;

/** The advisory body's report on a whole period, in five texts; only the results are required. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consolidation(String results, String limits, String causes, String proposals, String nextTasks) {

    static final int LONGEST_TEXT = 50_000;

    void check() {
        if (results == null || results.isBlank()) {
            throw new PeriodRefused("Hãy điền mục “Kết quả thực hiện” của báo cáo tổng hợp.");
        }
        Consumer<String> length = text -> {
            if (text != null && text.length() > LONGEST_TEXT) {
                throw new PeriodRefused(
                        "Một mục của báo cáo tổng hợp dài %d ký tự; tối đa %d.".formatted(text.length(), LONGEST_TEXT));
            }
        };
        length.accept(results);
        length.accept(limits);
        length.accept(causes);
        length.accept(proposals);
        length.accept(nextTasks);
    }
}
