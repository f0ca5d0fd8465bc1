package vn.chidao.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An agency's plan for a directive: its number and date (the file is attached), or the reason why none is needed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanSubmission(String planNumber, LocalDate planDate, String noPlanReason) implements Submission {

    @Override
    public DutyKind kind() {
        return DutyKind.PLAN;
    }

    boolean saysNoneIsNeeded() {
        return noPlanReason != null && !noPlanReason.isBlank();
    }

    /**
     * All that is wrong with the plan, in sentences; {@code today} bounds its date.
     *
     * @param files how many are attached, those of earlier submissions included: one that came back keeps its file
     */
    List<String> problems(LocalDate today, int files) {
        List<String> problems = new ArrayList<>();
        Submission.checkText("Lý do không cần kế hoạch", noPlanReason, false, problems::add);
        if (saysNoneIsNeeded()) {
            return problems;
        }
        if (planNumber == null || planNumber.isBlank()) {
            problems.add("Hãy ghi số, ký hiệu của kế hoạch, hoặc nêu lý do không cần kế hoạch riêng.");
        } else if (planNumber.length() > 60) {
            problems.add("Số, ký hiệu kế hoạch dài quá 60 ký tự.");
        }
        if (planDate == null) {
            problems.add("Hãy ghi ngày ban hành kế hoạch.");
        } else if (planDate.isAfter(today)) {
            problems.add("Ngày ban hành kế hoạch không thể sau hôm nay.");
        }
        if (files == 0) {
            problems.add("Hãy đính kèm tệp kế hoạch.");
        }
        return problems;
    }
}
