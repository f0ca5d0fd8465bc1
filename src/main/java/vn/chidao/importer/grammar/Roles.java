package vn.chidao.importer.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;
import vn.chidao.importer.text.Vietnamese;

/** Finds in running text who is to do what: every sentence that names bodies and gives them something to do adds to it. */
final class Roles {

    private Roles() {}

    /** The roles that a paragraph gives from {@code from} on, of all its sentences. */
    static RoleSet of(Paragraph paragraph, int from) {
        RoleSet roles = new RoleSet();
        if (Vietnamese.isAllCaps(paragraph.text())) {
            return roles;
        }
        boolean advises = false;
        for (Passage sentence : Sentences.of(paragraph, from)) {
            roles.addAll(ofSentence(paragraph, sentence));
            advises |= ADVISES_TOO
                    .matcher(paragraph.folded())
                    .region(sentence.from(), sentence.until())
                    .lookingAt();
        }
        return advises ? roles.leadAdvising() : roles;
    }

    /** A further sentence about the same body: "Đồng thời, tham mưu giúp Ban Thường vụ …". */
    private static final Pattern ADVISES_TOO = Pattern.compile("(?:đồng thời,? |ngoài ra,? )?(?:chủ động )?tham mưu ");

    /** "- Thường xuyên đôn đốc, hướng dẫn …", "- Chủ trì tham mưu …" under a body's heading: what it does is to advise. */
    private static final Pattern ADVISES_FIRST = Pattern.compile(
            "(?:(?:tiếp tục|chủ động|thường xuyên|định kỳ|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|khẩn trương|kịp thời|chủ trì|tăng cường|đẩy mạnh|công tác|có văn bản|làm đầu mối|là đầu mối|(?:là|làm) cơ quan thường trực|và|,)\\s*)*(?:tham mưu|theo dõi|đôn đốc|hướng dẫn, đôn đốc|tổng hợp)(?!\\p{L})");

    static boolean advisesFirst(Item item) {
        boolean below = item.level() > Marker.NUMBER && item.parent != null && !item.parent.isSection();
        return (below || item.level() >= Marker.LETTER) && startsByAdvising(item.ownText());
    }

    static boolean startsByAdvising(String text) {
        return ADVISES_FIRST.matcher(Vietnamese.fold(text.strip())).lookingAt();
    }

    /** The same without "tổng hợp", which a body also does for itself. */
    static boolean startsByHelping(String text) {
        Matcher first = ADVISES_FIRST.matcher(Vietnamese.fold(text.strip()));
        return first.lookingAt() && !first.group().endsWith("tổng hợp");
    }

    static RoleSet ofSentence(Paragraph paragraph, Passage sentence) {
        return new RoleSentence(paragraph, sentence).read();
    }
}
