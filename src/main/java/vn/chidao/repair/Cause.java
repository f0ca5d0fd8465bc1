package vn.chidao.repair;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something failed, in words for people who do not read stack traces.
 *
 * @param words what went wrong
 * @param advice what to do about it
 */
record Cause(String words, String advice) {

    private static final Pattern OURS = Pattern.compile("«(.+?)»", Pattern.DOTALL);

    /** What Java puts before a message. */
    private static final Pattern TYPES = Pattern.compile("^(?:[\\w.$]+(?:Exception|Error):\\s*)+");

    /** Our own exceptions speak Vietnamese, which no library does. */
    private static final Pattern VIETNAMESE = Pattern.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưĐƠƯ]");

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "(?i)optimistic|updated by another transaction|concurrently",
                    "Hai việc cùng sửa một hồ sơ trong một lúc.",
                    "Cho thử lại là được."),
            new Known(
                    "(?i)deadlock detected|could not serialize|lock timeout|statement timeout",
                    "Cơ sở dữ liệu đang bận nên đã hủy lệnh này.",
                    "Cho thử lại khi hệ thống bớt bận."),
            new Known(
                    "(?i)connection.*(refused|closed|reset|not available)|unable to acquire|HikariPool|I/O error",
                    "Không nối được với cơ sở dữ liệu.",
                    "Kiểm tra PostgreSQL rồi cho thử lại."),
            new Known(
                    "(?i)violates unique constraint \"?([\\w.]+)",
                    "Dữ liệu bị trùng với dữ liệu đã có (ràng buộc “%s”).",
                    "Tìm và sửa bản ghi bị trùng rồi cho thử lại."),
            new Known(
                    "(?i)violates (?:foreign key|check|not-null) constraint \"?([\\w.]+)?",
                    "Dữ liệu không hợp lệ (ràng buộc “%s”).",
                    "Sửa dữ liệu rồi cho thử lại."),
            new Known(
                    "(?i)Unknown property used in expression: ?(\\S+)|Cannot resolve identifier '([^']+)'",
                    "Mô hình quy trình gọi “%s”, mà chương trình hoặc hồ sơ không có.",
                    "Báo người viết mô hình; kiểm tra các biến của hồ sơ."),
            new Known(
                    "(?i)Unknown method used in expression: ?(\\S+)",
                    "Mô hình quy trình gọi một bước mà chương trình không có: %s.",
                    "Báo người viết mô hình."),
            new Known(
                    "(?i)No enum constant (\\S+)",
                    "Dữ liệu có một giá trị mà chương trình không biết: %s.",
                    "Sửa giá trị ấy trong dữ liệu rồi cho thử lại."),
            new Known(
                    "(?i)OutOfMemory|Java heap space",
                    "Máy chủ thiếu bộ nhớ.",
                    "Tăng bộ nhớ, khởi động lại rồi cho thử lại."));

    /** @param message as the engine kept it; {@code null} when the failure said nothing */
    static Cause of(String message) {
        if (message == null || message.isBlank()) {
            return new Cause(
                    "Chương trình gặp lỗi không kèm lời giải thích.", "Xem chi tiết kỹ thuật và báo người phát triển.");
        }
        Matcher ours = OURS.matcher(message);
        if (ours.find()) {
            return sentence(ours.group(1).replace('\n', ' '));
        }
        String bare = TYPES.matcher(message).replaceFirst("");
        if (VIETNAMESE.matcher(bare).find()) {
            return sentence(bare.lines().findFirst().orElse(bare));
        }
        return KNOWN.stream()
                .map(each -> each.in(message))
                .filter(found -> found != null)
                .findFirst()
                .orElseGet(() ->
                        new Cause("Lỗi chưa có lời giải thích sẵn.", "Xem chi tiết kỹ thuật và báo người phát triển."));
    }

    private static Cause sentence(String ours) {
        String ended = ours.endsWith(".") ? ours : ours + ".";
        return new Cause(ended, "Sửa điều vừa nêu trong dữ liệu rồi cho thử lại.");
    }

    private record Known(Pattern pattern, String words, String advice) {

        Known(String pattern, String words, String advice) {
            this(Pattern.compile(pattern, Pattern.DOTALL), words, advice);
        }

        Cause in(String message) {
            Matcher found = pattern.matcher(message);
            return found.find() ? new Cause(words.formatted(named(found)), advice) : null;
        }

        private static String named(Matcher found) {
            for (int i = 1; i <= found.groupCount(); i++) {
                if (found.group(i) != null) {
                    return found.group(i);
                }
            }
            return "không rõ";
        }
    }
}
