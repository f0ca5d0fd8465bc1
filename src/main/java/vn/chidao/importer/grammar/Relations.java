package vn.chidao.importer.grammar;

import java.util.regex.Pattern;
import vn.chidao.directive.Citation.Relation;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/** How the document stands to one that it cites, by the words before the mention; a basis where nothing else is said. */
final class Relations {

    private static final int NEAR = 90;

    private static final Pattern REPLACES =
            Pattern.compile("(?:thay thế|bãi bỏ|hủy bỏ|sửa đổi, bổ sung|điều chỉnh)[^.;]{0,60}$");
    private static final Pattern REMEDIES =
            Pattern.compile("(?:khắc phục|sau kiểm tra|sau giám sát|sau thanh tra|chấn chỉnh)[^.;]{0,80}$");
    private static final Pattern PAST = Pattern.compile(
            "(?:việc|qua \\d* ?năm|sau \\d* ?năm|kết quả|tình hình)\\s(?:triển khai |tổ chức )?thực hiện\\s[^.;]{0,30}$");
    private static final Pattern IMPLEMENTS =
            Pattern.compile("(?:thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa|theo tinh thần)[^.;]{0,60}$");

    private Relations() {}

    /** A conclusion on an inspection or supervision is there to be remedied. */
    private static final Pattern FINDINGS =
            Pattern.compile("(?:kết quả |kết luận |sau )(?:thanh tra|kiểm tra|giám sát|kiểm toán)|\\bthanh tra\\b");

    static Relation of(Paragraph paragraph, int from, String docType, String subject) {
        boolean findings = subject != null
                && (docType == null || docType.equals("Kết luận") || docType.equals("Thông báo"))
                && FINDINGS.matcher(Vietnamese.fold(subject)).find();
        return findings ? Relation.REMEDIES : at(paragraph, from);
    }

    static Relation at(Paragraph paragraph, int from) {
        String before = paragraph.folded().substring(Math.max(0, from - NEAR), from);
        if (paragraph.folded().startsWith("căn cứ")) {
            return Relation.BASIS;
        }
        if (REPLACES.matcher(before).find()) {
            return Relation.PREDECESSOR;
        }
        if (REMEDIES.matcher(before).find()) {
            return Relation.REMEDIES;
        }
        if (PAST.matcher(before).find()) {
            return Relation.PREDECESSOR;
        }
        return IMPLEMENTS.matcher(before).find() ? Relation.IMPLEMENTS : Relation.BASIS;
    }
}
