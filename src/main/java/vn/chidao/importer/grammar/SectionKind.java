package vn.chidao.importer.grammar;

import java.util.regex.Pattern;
import vn.chidao.importer.text.Vietnamese;

/** What a section is about, by its heading: things to do, things that are only said, or neither by name. */
enum SectionKind {
    TASKS,
    TALK,
    OPEN;

    private static final Pattern TASK_WORDS = Pattern.compile(
            "nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|nội dung|trách nhiệm|tổ chức triển khai|biện pháp|công việc|tiến độ|hoạt động|phương hướng|điều khoản thi hành");
    private static final Pattern TALK_WORDS = Pattern.compile(
            "mục đích|yêu cầu|quan điểm|mục tiêu|chỉ tiêu|tình hình|kết quả|đánh giá|hạn chế|nguyên nhân|bài học|ưu điểm|khuyết điểm|tồn tại|đối tượng|phạm vi|sự cần thiết|căn cứ|cơ sở|phương châm|nguyên tắc|tầm nhìn|khái quát|thực trạng|bối cảnh|thời gian, địa điểm|thành phần|ý nghĩa|tư tưởng chỉ đạo|dự báo|giải thích từ ngữ|giải thích|định hướng chung");
    private static final Pattern PAST_WORK = Pattern.compile(
            "^(?:đánh giá|kết quả|tình hình|khái quát|thực trạng)|kết quả (?:thực hiện|đạt được)|tình hình (?:thực hiện|triển khai)");

    /** In a conclusion "Yêu cầu" alone heads what is to be done; beside "Mục đích" it does not. */
    private static final Pattern DEMANDS =
            Pattern.compile("(?:những )?(?:yêu cầu|kiến nghị)(?:(?:,| và) (?:kiến nghị|đề nghị))?[.:]?");

    static final int LONGEST_HEADING = 110;

    /** The kind that a heading names; {@code OPEN} if its words say neither. */
    static SectionKind of(String heading) {
        String folded = Vietnamese.fold(heading);
        if (DEMANDS.matcher(folded).matches()) {
            return TASKS;
        }
        if (PAST_WORK.matcher(folded).find()) {
            return TALK;
        }
        boolean goals = folded.contains("mục tiêu")
                || folded.contains("chỉ tiêu")
                || folded.contains("yêu cầu") && folded.contains("mục đích");
        if (TASK_WORDS.matcher(folded).find()
                && !(goals && !folded.contains("giải pháp") && !folded.contains("nhiệm vụ"))) {
            return TASKS;
        }
        return TALK_WORDS.matcher(folded).find() ? TALK : OPEN;
    }

    static boolean isDemands(String heading) {
        return DEMANDS.matcher(Vietnamese.fold(heading).strip()).matches();
    }

    /** "1. Mục đích", "2.1. Mục tiêu chung": short, without a verb, and about nothing that is to be done. */
    static boolean isTalkHeading(String heading) {
        String folded = Bodies.strip(Vietnamese.fold(heading));
        boolean demands = folded.startsWith("yêu cầu ") && heading.strip().endsWith(":");
        if (demands) {
            return false;
        }
        int colon = folded.indexOf(':');
        if (colon > 0
                && colon <= 40
                && TALK_START.matcher(folded.substring(0, colon + 1)).lookingAt()) {
            return true;
        }
        return folded.length() <= 60 && TALK_START.matcher(folded).lookingAt() && !folded.endsWith(".");
    }

    private static final Pattern TALK_START = Pattern.compile(
            "(?:về )?(?:nội dung (?:kiểm tra|giám sát|thanh tra|hội nghị|cuộc thi)|mục đích|yêu cầu|quan điểm|mục tiêu|chỉ tiêu|tình hình|kết quả|đánh giá|hạn chế|những hạn chế|nguyên nhân|bài học|ưu điểm|khuyết điểm|tồn tại|đối tượng|phạm vi|phương châm|nguyên tắc|tầm nhìn|thực trạng|thuận lợi|khó khăn|căn cứ|cơ sở)(?:\\s|,|:|$)");
}
