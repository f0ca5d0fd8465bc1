package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.text.DocumentText;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Vietnamese;

/**
 * The issuing body: from the header where there is one, else from what the text says of itself, and then it is doubtful. A
 * committee's standing board issues on behalf of the committee, so the committee is the issuing body.
 */
final class Issuer {

    private static final Set<String> LEVELS =
            Set.of("tỉnh", "thành phố", "tp", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu");

    /** Organs whose name says nothing without the committee above them. */
    private static final Pattern ORGAN = Pattern.compile(
            "(?:ban (?:tổ chức|tuyên giáo(?: và dân vận)?|dân vận|nội chính|kinh tế|xây dựng đảng)|ủy ban kiểm tra|văn phòng|ban thường vụ|ban thường trực)");

    private static final Pattern COMMITTEE =
            Pattern.compile("(?<!\\p{L})((?:tỉnh|thành|thị|huyện|quận|xã|đảng) ủy)(?!\\p{L})");

    /** Bodies whose standing board issues in its own name. */
    private static final Pattern UNION =
            Pattern.compile("^(?:tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|đoàn |liên đoàn|hội )");

    /** "ĐẢNG BỘ HUYỆN CÁT TIÊN" above "HUYỆN ỦY", "ĐẢNG BỘ SỞ TÀI CHÍNH" above "ĐẢNG ỦY". */
    private static final Pattern PARTY_BODY =
            Pattern.compile("đảng bộ ((?=\\p{L})(?:tỉnh|thành phố|thị xã|huyện|quận)(?= ))?(.+)");

    private static final String INFERRED = "Văn bản không có tên cơ quan ban hành ở đầu trang; suy từ nội dung";

    private final DocumentText text;
    private final Header header;
    private final Title title;
    private final Layout layout;

    Issuer(DocumentText text, Header header, Title title, Layout layout) {
        this.text = text;
        this.header = header;
        this.title = title;
        this.layout = layout;
    }

    Field<String> find() {
        if (!header.bodies().isEmpty()) {
            return ofHeader();
        }
        Field<String> authority = authorityBeforeText();
        return authority != null ? authority : ofText();
    }

    private Field<String> ofHeader() {
        List<Field<String>> names = new ArrayList<>();
        for (Field<String> line : header.bodies()) {
            if (!names.isEmpty() && continuesName(names.get(names.size() - 1).value(), line.value())) {
                Field<String> last = names.remove(names.size() - 1);
                names.add(Field.of(
                        last.value() + " " + line.value(), last.passage().join(line.passage())));
            } else {
                names.add(line);
            }
        }
        Field<String> own = names.get(names.size() - 1);
        Field<String> first = names.get(0);
        boolean officeOnTop =
                names.size() == 2 && Vietnamese.fold(first.value()).equals("văn phòng");
        if (officeOnTop) {
            return Field.of(
                    "Văn phòng " + ProperCase.of(own.value()), first.passage().join(own.passage()));
        }
        if (names.size() > 1 && COMMITTEE.matcher(Vietnamese.fold(own.value())).matches()) {
            Field<String> above = names.get(names.size() - 2);
            Matcher partyBody = PARTY_BODY.matcher(Vietnamese.fold(above.value()));
            if (partyBody.matches()) {
                boolean ofPlace = !Vietnamese.fold(own.value()).equals("đảng ủy");
                int from = ofPlace && partyBody.group(1) != null ? partyBody.end(1) : "đảng bộ ".length();
                String rest = ProperCase.of(above.value()).substring(from).strip();
                return Field.of(ProperCase.of(own.value()) + " " + rest, own.passage());
            }
        }
        boolean central = names.size() > 1
                && Vietnamese.fold(names.get(names.size() - 2).value()).startsWith("ban chấp hành trung ương")
                && ORGAN.matcher(Vietnamese.fold(own.value())).matches();
        if (central) {
            boolean office = Vietnamese.fold(own.value()).equals("văn phòng");
            return Field.of(ProperCase.of(own.value()) + (office ? " Trung ương Đảng" : " Trung ương"), own.passage());
        }
        String name = ProperCase.of(own.value());
        if (names.size() > 1 && ORGAN.matcher(Vietnamese.fold(name)).matches()) {
            String above = ProperCase.of(names.get(names.size() - 2).value());
            name = ofOrgan(name, above);
        }
        return Field.of(name, own.passage());
    }

    /** The committee for its own standing board, else the organ with the body above, without which it has no name. */
    private static String ofOrgan(String organ, String above) {
        boolean committee = COMMITTEE.matcher(Vietnamese.fold(above)).lookingAt();
        boolean union = UNION.matcher(Vietnamese.fold(above)).find();
        boolean board = Vietnamese.fold(organ).equals("ban thường vụ");
        if (committee && board) {
            return above;
        }
        boolean standing = Vietnamese.fold(organ).startsWith("ban thường trực")
                || Vietnamese.fold(organ).equals("văn phòng");
        return committee || standing || union && board ? organ + " " + above : organ;
    }

    /** "ỦY BAN NHÂN DÂN" and "TỈNH LÀO CAI" below it, or a name that ends with "VÀ". */
    private static boolean continuesName(String above, String line) {
        String folded = Vietnamese.fold(line);
        boolean level = LEVELS.stream().anyMatch(l -> folded.startsWith(l + " ") && !folded.startsWith(l + " ủy"));
        boolean open = Vietnamese.fold(above).endsWith(" và") || folded.startsWith("và ");
        boolean levelGiven = LEVELS.stream()
                .anyMatch(l -> (" " + Vietnamese.fold(above) + " ").contains(" " + l + " ")
                        && !Vietnamese.fold(above).contains(l + " ủy"));
        Tokens tokens = new Tokens(ProperCase.of(line));
        boolean body = !Bodies.read(tokens, 0).isEmpty()
                || Lexicon.HEAD.lengthAt(tokens, 0) > 0
                || Lexicon.BODY.lengthAt(tokens, 0) > 0
                || Lexicon.TITLE.lengthAt(tokens, 0) > 0;
        return open || level && !levelGiven || !body;
    }

    /** In decisions the body that decides stands in capitals between subject and "Căn cứ". */
    private Field<String> authorityBeforeText() {
        int from = Math.max(layout.kindLine() + 1, 0);
        for (Paragraph paragraph : text.paragraphs().subList(from, Math.max(from, layout.bodyStart()))) {
            String line = Bodies.strip(paragraph.text());
            if (Vietnamese.isAllCaps(line)
                    && (title.subject() == null || !title.subject().passage().overlaps(paragraph.passage()))) {
                Tokens tokens = new Tokens(ProperCase.of(line));
                if (!Bodies.read(tokens, 0).isEmpty()) {
                    return Field.of(withoutTitle(ProperCase.of(line)), paragraph.passage());
                }
            }
        }
        return null;
    }

    private static String withoutTitle(String name) {
        for (String title : List.of("Chủ tịch ", "Bộ trưởng ", "Giám đốc ")) {
            if (name.startsWith(title)) {
                String body = name.substring(title.length());
                return Character.toUpperCase(body.charAt(0)) + body.substring(1);
            }
        }
        return name;
    }

    private Field<String> ofText() {
        Passage at = title.ownBody() != null ? title.ownBody().passage() : null;
        String committee = title.ownBody() != null ? committeeIn(title.ownBody().value()) : null;
        if (committee == null) {
            Matcher speaks = SPEAKS.matcher(Vietnamese.fold(text.text()));
            if (speaks.find()) {
                committee = committeeIn(text.text().substring(speaks.start(), speaks.end()));
                at = new Passage(speaks.start(1), speaks.end(1));
            }
        }
        if (committee == null) {
            return stateBody();
        }
        String place = placeOf(committee);
        return new Field<>(place == null ? committee : committee + " " + place, at, INFERRED);
    }

    private static final Pattern SPEAKS = Pattern.compile(
            "((?:ban thường vụ|ban chấp hành đảng bộ|thường trực)\\s(?:tỉnh|thành|thị|huyện|quận|xã|đảng) ủy)\\s(?:yêu cầu|ban hành|đề nghị|chỉ đạo|quyết định|xây dựng kế hoạch|kết luận|thông báo|giao)");

    private static final Pattern STATE_SPEAKS = Pattern.compile(
            "((?:ủy ban nhân dân|ubnd)\\s(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:\\s\\p{L}+){0,3}?)\\s(?:yêu cầu|ban hành|đề nghị|quyết định|giao|xây dựng)");

    private Field<String> stateBody() {
        if (title.ownBody() != null) {
            return title.ownBody().doubted(INFERRED);
        }
        Matcher speaks = STATE_SPEAKS.matcher(Vietnamese.fold(text.text()));
        if (!speaks.find()) {
            return null;
        }
        String name = text.text().substring(speaks.start(1), speaks.end(1));
        return new Field<>(name, new Passage(speaks.start(1), speaks.end(1)), INFERRED);
    }

    private static String committeeIn(String name) {
        Matcher match = COMMITTEE.matcher(Vietnamese.fold(name));
        if (!match.find()) {
            return null;
        }
        String committee = name.substring(match.start(1), match.end(1));
        return Character.toUpperCase(committee.charAt(0))
                + committee.substring(1).toLowerCase();
    }

    /** The place whose committee it is: from the dateline of a province, else the name that the text gives to its own level. */
    private String placeOf(String committee) {
        String folded = Vietnamese.fold(committee);
        String level = folded.startsWith("tỉnh")
                ? "tỉnh"
                : folded.startsWith("thị")
                        ? "thị xã"
                        : folded.startsWith("huyện")
                                ? "huyện"
                                : folded.startsWith("thành") ? "thành phố" : folded.startsWith("quận") ? "quận" : "xã";
        if (level.equals("tỉnh") && header.place() != null) {
            return header.place().value();
        }
        Map<String, Integer> times = new HashMap<>();
        Matcher match = Pattern.compile("(?<!\\p{L})(?:" + level + "|" + folded + ")\\s((?:\\p{Lu}\\p{Ll}+\\s?){1,3})")
                .matcher(text.text());
        while (match.find()) {
            times.merge(match.group(1).strip(), 1, Integer::sum);
        }
        return times.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf(' ') > 0
                        && !Set.of("Tỉnh", "Đảng").contains(entry.getKey().split(" ")[0]))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(header.place() != null ? header.place().value() : null);
    }
}
