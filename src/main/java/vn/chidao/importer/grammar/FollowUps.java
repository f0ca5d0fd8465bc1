package vn.chidao.importer.grammar;

import java.util.regex.Pattern;

/** Tells a sentence that makes a body follow up how this very document is carried out. */
final class FollowUps {

    private static final Pattern WATCH = Pattern.compile("theo dõi|đôn đốc");
    private static final Pattern CHECK = Pattern.compile("đôn đốc|kiểm tra|giám sát|tổng hợp|báo cáo");
    private static final Pattern THIS_DOCUMENT = Pattern.compile(
            "(?:" + Kinds.ANY
                    + ")\\s(?:này|nêu trên|trên)|(?:thực hiện|nội dung|triển khai)(?: tốt| nghiêm)?(?: nội dung| các nội dung)?\\s(?:"
                    + Kinds.ANY
                    + ")(?![\\p{L}]| số| của)|việc (?:tổ chức |triển khai )*(?:thực hiện|khắc phục|chấp hành)|theo dõi, (?:kiểm tra, )?đôn đốc(?:, kiểm tra)?(?:\\s?[;.]|,? (?:định kỳ|tổng hợp|báo cáo|thường xuyên báo cáo))|tiến độ (?:triển khai )?thực hiện|tình hình (?:tổ chức |triển khai )*thực hiện|kết quả (?:tổ chức |triển khai )*thực hiện");

    private FollowUps() {}

    static boolean isFollowUp(String foldedSentence) {
        return WATCH.matcher(foldedSentence).find()
                && CHECK.matcher(foldedSentence).find()
                && THIS_DOCUMENT.matcher(foldedSentence).find();
    }

    /** True if the words say that somebody follows up, whatever. */
    static boolean watches(String folded) {
        return WATCH.matcher(folded).find();
    }

    /** How plainly the sentence says it; greater is plainer. */
    static int plainness(String foldedSentence) {
        int score = 0;
        score += foldedSentence.contains("theo dõi") ? 2 : 0;
        score += foldedSentence.contains("đôn đốc") ? 2 : 0;
        score += foldedSentence.contains("báo cáo") ? 1 : 0;
        score += foldedSentence.contains("chịu trách nhiệm")
                        || foldedSentence.contains("chủ trì")
                        || foldedSentence.contains("giao ")
                ? 1
                : 0;
        score += Pattern.compile("(?:" + Kinds.ANY + ")\\snày")
                        .matcher(foldedSentence)
                        .find()
                ? 2
                : 0;
        return score;
    }
}
