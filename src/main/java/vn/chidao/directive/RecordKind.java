package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can happen to a directive, as its record and the simulator's timeline name it. */
public enum RecordKind {
    DIRECTIVE_REGISTERED("Vào sổ văn bản"),
    BREAKDOWN_PROPOSED("Trình phương án phân công"),
    BREAKDOWN_RETURNED("Trả lại phương án phân công"),
    DIRECTIVE_ISSUED("Duyệt và giao nhiệm vụ"),
    AGENCY_ACKNOWLEDGED("Cơ quan tiếp nhận"),
    PLAN_SUBMITTED("Nộp kế hoạch"),
    PLAN_RETURNED("Trả lại kế hoạch"),
    PLAN_ACCEPTED("Chấp nhận kế hoạch"),
    PERIOD_OPENED("Mở kỳ báo cáo"),
    REMINDER("Nhắc trước hạn"),
    URGING("Đôn đốc sau hạn"),
    ESCALATION("Báo cáo cấp trên về việc chậm"),
    ESCALATION_ANSWERED("Cấp trên cho ý kiến về việc chậm"),
    REPORT_SUBMITTED("Nộp báo cáo"),
    REPORT_SIGNED("Lãnh đạo ký duyệt báo cáo"),
    REPORT_RETURNED("Trả lại báo cáo"),
    REPORT_ACCEPTED("Chấp nhận báo cáo"),
    REPORT_LATE("Báo cáo gửi chậm"),
    REPORT_MISSING("Không nộp báo cáo"),
    CONSOLIDATION_OPENED("Bắt đầu tổng hợp"),
    CONSOLIDATION_DONE("Hoàn thành báo cáo tổng hợp"),
    CONCLUSION("Kết luận của cơ quan ban hành"),
    PERIOD_CLOSED("Khép kỳ báo cáo"),
    ASSIGNMENT_ADDED("Bổ sung nhiệm vụ"),
    EVIDENCE_OPENED("Yêu cầu minh chứng"),
    EVIDENCE_SUBMITTED("Nộp minh chứng"),
    EVIDENCE_RETURNED("Trả lại minh chứng"),
    EVIDENCE_ACCEPTED("Chấp nhận minh chứng"),
    EXTENSION_ASKED("Xin gia hạn"),
    DEADLINE_EXTENDED("Gia hạn"),
    EXTENSION_REFUSED("Không gia hạn"),
    EVIDENCE_MISSING("Không nộp minh chứng"),
    DUTY_CALLED_OFF("Dừng phần việc còn lại"),
    FINAL_REVIEW("Tổng kết"),
    CLOSING_RETURNED("Yêu cầu tổng kết lại"),
    CLOSING_DECIDED("Quyết định kết thúc sớm"),
    DIRECTIVE_CLOSED("Kết thúc văn bản"),
    DIRECTIVE_WITHDRAWN("Thu hồi văn bản"),
    DIRECTIVE_REPLACED("Thay thế văn bản"),
    DIRECTIVE_FILLED_IN("Bổ sung số, ngày ban hành");

    private static final Map<String, RecordKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(RecordKind::id, Function.identity()));

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    /** For example {@code report-submitted}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name people read, in Vietnamese. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException for an id that no kind has */
    @JsonCreator
    public static RecordKind of(String id) {
        RecordKind kind = BY_ID.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("Không có loại ghi chép “%s”".formatted(id));
        }
        return kind;
    }
}
