package vn.chidao.importer.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Vietnamese;

/** The kinds of document that titles and citations name, and the signs that stand for them in symbols. */
final class Kinds {

    /** The kind in lower case and how it is written; longer ones first, since a shorter one may begin them. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    private static final Map<String, String> BY_SIGN = Map.ofEntries(
            Map.entry("nq", "Nghị quyết"),
            Map.entry("ct", "Chỉ thị"),
            Map.entry("qđ", "Quyết định"),
            Map.entry("qyđ", "Quy định"),
            Map.entry("kl", "Kết luận"),
            Map.entry("qc", "Quy chế"),
            Map.entry("hd", "Hướng dẫn"),
            Map.entry("tb", "Thông báo"),
            Map.entry("bc", "Báo cáo"),
            Map.entry("kh", "Kế hoạch"),
            Map.entry("ctr", "Chương trình"),
            Map.entry("cthđ", "Chương trình hành động"),
            Map.entry("đa", "Đề án"),
            Map.entry("pa", "Phương án"),
            Map.entry("ttr", "Tờ trình"),
            Map.entry("cv", "Công văn"),
            Map.entry("cđ", "Công điện"),
            Map.entry("nđ", "Nghị định"),
            Map.entry("nđcp", "Nghị định"),
            Map.entry("tt", "Thông tư"),
            Map.entry("ttlt", "Thông tư liên tịch"),
            Map.entry("pl", "Pháp lệnh"),
            Map.entry("l", "Luật"));

    static {
        for (String label : new String[] {
            "Kết luận thanh tra",
            "Chương trình phối hợp",
            "Chương trình hành động",
            "Thông tư liên tịch",
            "Nghị quyết liên tịch",
            "Thông báo kết luận",
            "Kế hoạch hành động",
            "Nghị quyết",
            "Chỉ thị",
            "Quyết định",
            "Quy định",
            "Kết luận",
            "Quy chế",
            "Hướng dẫn",
            "Thông báo",
            "Báo cáo",
            "Kế hoạch",
            "Chương trình",
            "Đề án",
            "Phương án",
            "Tờ trình",
            "Công văn",
            "Công điện",
            "Nghị định",
            "Thông tư",
            "Thông tri",
            "Pháp lệnh",
            "Bộ luật",
            "Luật",
            "Hiến pháp",
            "Lệnh",
            "Văn bản"
        }) {
            LABELS.put(Vietnamese.fold(label), label);
        }
    }

    /** A kind's name anywhere in folded text. */
    static final String ANY = String.join("|", LABELS.keySet());

    private static final Pattern AT_START = Pattern.compile("(" + ANY + ")(?![\\p{L}])");

    private Kinds() {}

    /** The kind with which the folded text begins. */
    static Optional<String> atStart(String folded) {
        Matcher match = AT_START.matcher(folded);
        return match.lookingAt() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** How the kind is written; a notice of a conclusion is a notice. */
    static String label(String folded) {
        return switch (folded) {
            case "thông báo kết luận" -> "Thông báo";
            case "kết luận thanh tra" -> "Kết luận";
            case "kế hoạch hành động" -> "Kế hoạch";
            default -> LABELS.get(folded);
        };
    }

    /** The kind by the sign in a symbol such as {@code 14-NQ/TU} or {@code 707/QĐ-TTg}; a symbol without one is a letter's. */
    static Optional<String> bySymbol(String symbol) {
        for (String part : Vietnamese.fold(symbol).split("[-/\\s]")) {
            String sign = part.startsWith("qh") || part.startsWith("ubtvqh") ? "" : part;
            if (BY_SIGN.containsKey(sign)) {
                return Optional.of(BY_SIGN.get(sign));
            }
        }
        return Optional.empty();
    }
}
