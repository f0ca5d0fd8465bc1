package vn.chidao.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an agency shows to prove that a dated or yearly assignment is done: what was done and when; files are attached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceSubmission(String result, LocalDate doneOn) implements Submission {

    @Override
    public DutyKind kind() {
        return DutyKind.EVIDENCE;
    }

    List<String> problems(LocalDate today) {
        List<String> problems = new ArrayList<>();
        Submission.checkText("Kết quả thực hiện", result, true, problems::add);
        if (doneOn == null) {
            problems.add("Hãy ghi ngày hoàn thành.");
        } else if (doneOn.isAfter(today)) {
            problems.add("Ngày hoàn thành không thể sau hôm nay.");
        }
        return problems;
    }
}
