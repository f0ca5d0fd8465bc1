package vn.chidao.importer.grammar;

import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/** Decides whether a paragraph without a number goes on with the item before it, or stands for itself after the list. */
record Continuation(Item open, Paragraph paragraph, boolean afterLastItem) {

    /** How the closing paragraphs of such documents begin. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?:trên đây|nhận được|căn cứ|yêu cầu|đề nghị|giao|trong quá trình|quá trình|chế độ báo cáo|định kỳ|tổ chức thực hiện|ban thường vụ|ủy ban nhân dân|ubnd|thủ tướng|văn phòng|bộ |sở |phòng |trung tâm |các (?:cơ quan|đơn vị|địa phương|sở|cấp|phòng|chi|đảng)[ ,])");

    /** "Ủy ban nhân dân tỉnh yêu cầu các sở …" behind the last item: to all, and no part of it. */
    private static final Pattern DEMANDS = Pattern.compile(
            "\\.\\syêu cầu\\s|(?:ủy ban nhân dân|ubnd|ban thường vụ|thường trực|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)(?:\\s\\p{L}+){1,4}\\syêu cầu\\s");

    /** A heading that only names its matter: "3. Về tổ chức thực hiện". */
    private static final Pattern ABOUT = Pattern.compile("\\s*(?:về|đối với) [^.;:]{3,80}:?");

    /** "Kết quả báo cáo về … trước ngày …": of the whole document, not of the item above. */
    private static final Pattern RESULTS = Pattern.compile(
            "(?:kết quả|báo cáo (?:kết quả|nhanh|tổng hợp|tình hình)[^.;,]{0,40}?)(?: tổ chức)?(?: triển khai)?(?: thực hiện)?,? (?:đề nghị |yêu cầu )?(?:báo cáo|gửi|tổng hợp|về) ");

    private static final Pattern ABOUT_ITSELF = Pattern.compile(
            "(?:" + Kinds.ANY
                    + ")\\s(?:này|trên)\\s.*?(?:phổ biến|có hiệu lực|thay thế|thực hiện từ|được quán triệt|quán triệt|lưu hành|không phổ biến)");

    /** "… chịu trách nhiệm thi hành Chỉ thị này", "… theo dõi, đôn đốc việc thực hiện Kế hoạch này". */
    private static final Pattern CARRIED_OUT =
            Pattern.compile("(?:thi hành|thực hiện|triển khai)[^.;]{0,40}(?:" + Kinds.ANY + ")\\snày");

    boolean belongs() {
        if (ABOUT_ITSELF.matcher(paragraph.folded()).lookingAt()) {
            return false;
        }
        boolean capitalHeading = Vietnamese.isAllCaps(paragraph.text());
        if (capitalHeading) {
            return false;
        }
        boolean namesWho = Roles.of(paragraph, 0).isFound();
        if (open.level() >= Marker.LETTER) {
            return !namesWho
                    && !(afterLastItem && CLOSING.matcher(paragraph.folded()).lookingAt());
        }
        if (TaskItems.letsKnow(paragraph)) {
            return false;
        }
        boolean onlyHeading = open.more.isEmpty()
                && open.children.isEmpty()
                && ABOUT.matcher(Vietnamese.fold(open.ownText())).matches();
        boolean namesOnly = open.more.isEmpty() && open.children.isEmpty() && BodyHeading.isOne(open);
        if (onlyHeading || namesOnly) {
            return true;
        }
        boolean demands =
                afterLastItem && namesWho && DEMANDS.matcher(paragraph.folded()).find();
        if (demands) {
            return false;
        }
        boolean complete = open.head.text().endsWith(".") || open.head.text().endsWith(";") || !open.more.isEmpty();
        if (afterLastItem && complete && RESULTS.matcher(paragraph.folded()).lookingAt()) {
            return false;
        }
        boolean carriesOut = afterLastItem
                && namesWho
                && CARRIED_OUT.matcher(paragraph.folded()).find();
        if (carriesOut) {
            return false;
        }
        boolean closing = afterLastItem
                && CLOSING.matcher(paragraph.folded()).lookingAt()
                && (namesWho || !open.more.isEmpty() || paragraph.folded().startsWith("trên đây"));
        return !closing;
    }
}
