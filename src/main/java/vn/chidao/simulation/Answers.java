package vn.chidao.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chidao.directive.AgencyShare;
import vn.chidao.directive.AgencyShares;
import vn.chidao.directive.Breakdown;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Directives;
import vn.chidao.directive.Target;
import vn.chidao.duty.Attachments;
import vn.chidao.duty.Duties;
import vn.chidao.duty.DutyCard;
import vn.chidao.duty.EvidenceSubmission;
import vn.chidao.duty.Outcome;
import vn.chidao.duty.PlanSubmission;
import vn.chidao.duty.ReportSubmission;
import vn.chidao.duty.ReportSubmission.AssignmentProgress;
import vn.chidao.duty.ReportSubmission.Progress;
import vn.chidao.duty.ReportSubmission.TargetFigure;
import vn.chidao.organisation.AgencyId;
import vn.chidao.reporting.Conclusion;
import vn.chidao.reporting.ReportingPeriods;

/** Words what simulated officials put into the forms. Every text says that it is simulated. */
@Component
class Answers {

    private static final String MARK = "[Mô phỏng] ";

    private final Directives directives;
    private final Duties duties;
    private final AgencyShares shares;
    private final Attachments attachments;
    private final ReportingPeriods periods;
    private final ObjectMapper json;
    private final Clock clock;
    private Day sharesOf;
    private Map<AgencyId, AgencyShare> sharesThen = Map.of();

    Answers(
            Directives directives,
            Duties duties,
            AgencyShares shares,
            Attachments attachments,
            ReportingPeriods periods,
            ObjectMapper json,
            Clock clock) {
        this.directives = directives;
        this.duties = duties;
        this.shares = shares;
        this.attachments = attachments;
        this.periods = periods;
        this.json = json;
        this.clock = clock;
    }

    /** The form's values for a task, which is accepted or given back where the form asks for that. */
    Map<String, Object> to(TaskNote task, Outcome outcome, Chance chance) {
        return switch (task.key()) {
            case "Task_BreakDownDirective" ->
                content(Breakdown.of(directives.get(task.directive()).document()));
            case "Task_AcknowledgeDirective" ->
                Map.of("responsibleLeader", "Lãnh đạo phụ trách (mô phỏng)", "responsiblePosition", "Phó Bí thư");
            case "Task_SubmitPlan" -> plan(task);
            case "Task_SubmitReport" -> report(duties.card(task.duty()), chance);
            case "Task_SubmitEvidence" -> content(new EvidenceSubmission(MARK + "Đã hoàn thành nhiệm vụ.", today()));
            case "Task_ConsolidateReports" -> content(periods.draft(task.period()));
            case "Task_ConcludePeriod" ->
                content(new Conclusion(MARK + "Đồng ý với báo cáo tổng hợp; tiếp tục thực hiện.", List.of()));
            case "Task_AnswerEscalation" ->
                content(Map.of(
                        "instruction", MARK + "Yêu cầu các cơ quan chậm báo cáo gửi ngay và nêu rõ nguyên nhân."));
            case "Task_FinalReview" ->
                Map.of(
                        "results", MARK + "Các nhiệm vụ đã được thực hiện.",
                        "limits", MARK + "Một số báo cáo còn chậm.",
                        "causes", MARK + "Phân công chưa rõ ở một số nơi.",
                        "nextTasks", MARK + "Duy trì kết quả đạt được.");
            default -> decision(outcome);
        };
    }

    private Map<String, Object> decision(Outcome outcome) {
        return outcome == Outcome.ACCEPTED
                ? Map.of("outcome", outcome.name())
                : Map.of("outcome", outcome.name(), "reason", MARK + "Đề nghị bổ sung số liệu.");
    }

    private Map<String, Object> plan(TaskNote task) {
        DutyCard card = duties.card(task.duty());
        byte[] text = (MARK + "Kế hoạch thực hiện văn bản " + card.symbol()).getBytes(StandardCharsets.UTF_8);
        attachments.add(task.duty(), "ke-hoach-mo-phong.txt", text);
        return content(new PlanSubmission("01-KH/MP", today(), null));
    }

    private Map<String, Object> report(DutyCard card, Chance chance) {
        AgencyShare share = share(card);
        String who = card.agency() + "|" + card.title();
        return content(new ReportSubmission(
                MARK + "Đã triển khai các nhiệm vụ được giao trong kỳ " + card.title() + ".",
                chance.share(who, "limits") < 0.3 ? MARK + "Một số việc còn chậm so với kế hoạch." : null,
                null,
                chance.share(who, "proposals") < 0.15 ? MARK + "Đề nghị tổ chức tập huấn cho cơ sở." : null,
                MARK + "Tiếp tục thực hiện các nhiệm vụ thường xuyên.",
                share.assignments().stream()
                        .map(each -> new AssignmentProgress(
                                each.no(),
                                chance.share(who, each.no()) < 0.8 ? Progress.IN_PROGRESS : Progress.DONE,
                                null))
                        .toList(),
                share.targets().stream()
                        .map(target -> figure(target, who, chance))
                        .toList()));
    }

    /** Many agencies answer on the same day: what binds them all is asked for once. */
    private AgencyShare share(DutyCard card) {
        Day asked = new Day(card.directive(), today());
        if (!asked.equals(sharesOf)) {
            sharesOf = asked;
            sharesThen = shares.of(card.directive(), today());
        }
        return sharesThen.getOrDefault(card.agency(), new AgencyShare(List.of(), List.of()));
    }

    private record Day(DirectiveId directive, LocalDate day) {}

    private static TargetFigure figure(Target target, String who, Chance chance) {
        if (target.measure() == Target.Measure.MINIMUM_COUNT) {
            return new TargetFigure(target.no(), BigDecimal.valueOf(chance.between(0, 4, who, target.no())), null);
        }
        int whole = chance.between(20, 120, who, target.no(), "whole");
        int reached = chance.between(whole * 3 / 4, whole, who, target.no(), "reached");
        return new TargetFigure(target.no(), BigDecimal.valueOf(reached), BigDecimal.valueOf(whole));
    }

    private Map<String, Object> content(Object form) {
        try {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("content", json.writeValueAsString(form));
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A simulated answer cannot be written as JSON", e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
