package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/** Tells which items of the outline give something to do, and which only head, explain or detail. */
record TaskItems(ItemRoles own) {

    /** "Văn phòng … thông báo để các cơ quan biết, thực hiện": the end of a notice, no work. */
    private static final Pattern LETS_KNOW = Pattern.compile(
            "(?:^|\\.\\s)[^.;:]{3,120}\\sthông báo (?:để|đến|tới|cho|và đề nghị)\\s[^.;]{3,120}\\sbiết");

    /** What a conclusion agrees with, what is looked at, and what only says where the money comes from. */
    private static final Pattern NO_WORK = Pattern.compile(
            "(?:(?:về )?việc|(?:cơ bản |về cơ bản |nhất trí |cơ bản nhất trí )?(?:thống nhất|đồng ý|nhất trí|tán thành|ghi nhận|đánh giá cao|biểu dương(?! (?:các|những) (?:gia đình|hộ|cá nhân|tấm gương|điển hình)|,? (?:tôn vinh|khen thưởng))|hoan nghênh)(?! quan điểm chỉ đạo)|(?:nguồn )?kinh phí(?: thực hiện)?(?: được| từ| do| lấy| bố trí))[\\s,]");

    /** How a team that a decision sets up lives and ends. */
    private static final Pattern LIFE_OF_TEAM = Pattern.compile(
            "tự (?:động )?giải thể|(?:làm việc|hoạt động) (?:theo )?(?:chế độ )?kiêm nhiệm|(?:được )?sử dụng con dấu|chấm dứt hoạt động sau khi|^[^.;]{0,12}nhiệm vụ cụ thể của (?:các |từng )?thành viên");

    private static final Pattern FIGURE = Pattern.compile(
            "^(?:phấn đấu |bảo đảm |đến năm \\d{4},?:? |đến hết năm \\d{4},? )?(?:\\d|trên|dưới|tối thiểu|ít nhất|tỷ lệ|tổng|số |diện tích|tốc độ|thu |chỉ số|giá trị|sản lượng|mức |cơ cấu|tăng trưởng|năng suất|độ che phủ|điểm |kim ngạch|bình quân).*\\d\\s?%",
            Pattern.DOTALL);

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_FIGURE = 160;

    boolean isTask(Item item) {
        if (item.kind == SectionKind.TALK) {
            return false;
        }
        if (item.isSection()) {
            boolean says = item.more.stream().anyMatch(paragraph -> !Vietnamese.isAllCaps(paragraph.text()));
            return says && own.of(item).roles().isFound();
        }
        boolean named = own.of(item).roles().isFound();
        String text = item.ownText().strip();
        if (item.marker.label().isEmpty()) {
            return named && !text.endsWith(":") && !saysOfItself(item.head);
        }
        if (item.level() == Marker.ARTICLE) {
            return named
                    && !LIFE_OF_TEAM.matcher(item.head.folded()).find()
                    && !startsWithAny(
                            item.head, item.marker.textFrom(), "ban hành", "phê duyệt", "quyết định này có hiệu lực");
        }
        if (saysOfItself(item.head)
                || LIFE_OF_TEAM.matcher(item.head.folded()).find()
                || Disseminations.isAboutItself(Vietnamese.fold(text))
                || isDetail(item)
                || !named && NO_WORK.matcher(Vietnamese.fold(text)).lookingAt()) {
            return false;
        }
        if (item.kind == SectionKind.OPEN) {
            boolean underDuty = item.parent != null
                    && !item.parent.isSection()
                    && (item.level() > Marker.NUMBER
                            || item.parent.ownText().strip().endsWith(":")
                                    && own.of(item.parent).roles().isFound())
                    && isTask(item.parent);
            return named || underDuty || own.of(item).timeframe() != null && item.children.isEmpty();
        }
        boolean actors = item.parent != null && own.of(item.parent).roles().isFound();
        if (!named && !actors && isFigure(text)) {
            return false;
        }
        boolean heading = text.length() < LONGEST_HEADING && !text.endsWith(".") && item.more.isEmpty();
        return item.children.isEmpty()
                || named
                || !heading && (text.endsWith(".") || text.length() > 60 || startsWithVerb(text));
    }

    /** "1. Thời gian: …", "2. Địa điểm: …": a detail of what is planned, nothing to do. */
    private static boolean isDetail(Item item) {
        List<Label> labels = Label.in(item.head);
        boolean opens = !labels.isEmpty() && labels.get(0).labelFrom() <= item.marker.textFrom();
        Label.Meaning meaning = opens ? labels.get(0).meaning() : null;
        return item.labels.isEmpty()
                && labels.size() == 1
                && (meaning == Label.Meaning.TIME
                        || meaning == Label.Meaning.OTHER && !item.ownText().startsWith("Nội dung"));
    }

    /** "Tổng sản phẩm trên địa bàn tăng 8,5%.": a figure to be reached, which is a target and nothing to do by itself. */
    private static boolean isFigure(String text) {
        return FIGURE.matcher(Vietnamese.fold(text)).find() && text.length() < LONGEST_FIGURE && !startsWithVerb(text);
    }

    private static boolean startsWithVerb(String text) {
        return Lexicon.VERB.lengthAt(new Tokens(text.substring(0, Math.min(text.length(), 60))), 0) > 0;
    }

    private static boolean startsWithAny(Paragraph paragraph, int from, String... starts) {
        String folded = paragraph.folded().substring(from).strip();
        for (String start : starts) {
            if (folded.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** "Quyết định này có hiệu lực …", "Chỉ thị này phổ biến …": the document about itself. */
    static boolean saysOfItself(Paragraph paragraph) {
        return Disseminations.isAboutItself(paragraph.folded()) || letsKnow(paragraph);
    }

    static boolean letsKnow(Paragraph paragraph) {
        return LETS_KNOW.matcher(paragraph.folded()).find();
    }
}
