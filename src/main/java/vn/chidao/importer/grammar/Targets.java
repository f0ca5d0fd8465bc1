package vn.chidao.importer.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.directive.Target.Measure;
import vn.chidao.importer.draft.DraftTarget;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;

/** Figures to be reached: "100% các …", "trên 80% số …", "ít nhất 01 mô hình". What was reached in the past is no target. */
final class Targets {

    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\d,.])(\\d{1,3}(?:[,.]\\d{1,2})?)\\s?%(?:\\s?(?:-|đến)\\s?\\d{1,3}(?:[,.]\\d{1,2})?\\s?%)?");
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s?%?\\s?(?:-|đến)\\s?$");
    private static final Pattern COUNT = Pattern.compile(
            "(?:ít nhất|tối thiểu|không dưới|từ|trên|đạt từ)\\s(?:từ\\s|là\\s|có\\s|được\\s|đạt\\s|mỗi năm\\s)?(\\d{1,3}(?:\\.\\d{3})*)(?:\\s?(?:-|đến)\\s?\\d{1,6})?\\s(?!năm|tháng|ngày|tuần|giờ|phút|%|khóa|quý|đồng|tỷ|triệu|tuổi|lần thứ|mét|km|mã lực|/)([\"“]?\\p{L}[^,;.]{1,80})");
    private static final Pattern AT_MOST =
            Pattern.compile("(?:không quá|dưới|tối đa|không vượt quá|còn dưới|giảm còn)\\s(?:mức\\s)?$");
    private static final Pattern FLOOR_ONLY = Pattern.compile("^(?:từ|trên)");
    private static final Pattern AIMS = Pattern.compile("phấn đấu|đến năm \\d{4}|mục tiêu|mỗi |chỉ tiêu");
    private static final Pattern BOUND =
            Pattern.compile("không quá|không vượt quá|tối đa|tối thiểu|ít nhất|không dưới");
    private static final Pattern PAST_SECTION = Pattern.compile(
            "(?:về |những |một số |khái quát |thực hiện |tán thành |thông qua |ghi nhận )?(?:tình hình|kết quả|đánh giá|thực trạng|hạn chế|nguyên nhân|ưu điểm)");
    private static final Pattern GOAL_SECTION =
            Pattern.compile("(?:(?:các |một số )?(?:mục tiêu|chỉ tiêu)|mục đích,? (?:và )?mục tiêu)[^.;]{0,60}$");

    /** Under "Chỉ tiêu" a plain number of something is a goal too: "Trồng mới 12.000 cây xanh". */
    private static final Pattern PLAIN_COUNT = Pattern.compile(
            "(?<=\\p{L}\\s|^)(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?=\\s(?!năm|tháng|ngày|tuần|giờ|phút|%|khóa|quý|đồng|tỷ|triệu|nghìn|tuổi|lần|của|và|về|hoặc|đến)\\p{L})");

    private static final Pattern FLOOR =
            Pattern.compile("(?:ít nhất|tối thiểu|không dưới|từ|trên|đạt từ|mỗi năm|là|có|được|đạt)\\s$");

    private static final Pattern NO_COUNT = Pattern.compile(
            "(?:năm|ngày|tháng|quý|số|điều|khoản|mục|nghị quyết|chỉ thị|quyết định|giai đoạn|thứ|khóa|kỳ|tổ|đội|khu vực|dưới|không quá|quốc lộ|tiêu chí|nhóm|loại|hạng|mức độ|xã|phường|thôn|từ|đến|còn|giảm)\\s$");

    private static final Pattern CLAUSE_END =
            Pattern.compile("[;.]\\s|,\\s(?=(?:trong đó|phấn đấu|\\d{1,3}\\s?%))|;\\s?$|\\.\\s?$");

    private static final int NEAR = 24;
    private static final int LONGEST_CLAUSE = 600;

    private final int issued;
    private boolean pastSection;

    /** Before the first item a document says how things are; only what it says it aims at is a goal there. */
    private boolean opening;

    private int pastLevel;
    private boolean goalSection;
    private int goalLevel;
    private final List<DraftTarget> found = new ArrayList<>();

    private Targets(int issued) {
        this.issued = issued;
    }

    /** {@code issued}: the year of the document, 0 if it is not known; what a year before it reached is no target. */
    static List<DraftTarget> in(List<Paragraph> body, int issued) {
        Targets targets = new Targets(issued);
        int items = 0;
        while (items < body.size() && Marker.of(body.get(items)) == null) {
            items += 1;
        }
        targets.opening = items < body.size();
        for (int i = 0; i < body.size(); i++) {
            targets.opening &= i < items;
            targets.read(body.get(i));
        }
        return List.copyOf(targets.found);
    }

    private void read(Paragraph paragraph) {
        Marker heads = Marker.of(paragraph);
        if (heads != null
                && (heads.level() <= Marker.ARTICLE
                        || heads.level() == Marker.NUMBER && paragraph.text().length() < 60)) {
            boolean past = PAST_SECTION
                            .matcher(paragraph.folded())
                            .region(heads.textFrom(), paragraph.text().length())
                            .lookingAt()
                    && (!paragraph.folded().contains("nhiệm vụ")
                            || paragraph.folded().contains("tình hình thực hiện nhiệm vụ"))
                    && !paragraph.folded().contains("mục tiêu");
            pastSection = past || pastSection && heads.level() > pastLevel;
            pastLevel = past ? heads.level() : pastLevel;
            boolean goals = GOAL_SECTION
                    .matcher(paragraph.folded())
                    .region(heads.textFrom(), paragraph.text().length())
                    .lookingAt();
            goalSection = goals || goalSection && heads.level() > goalLevel;
            goalLevel = goals ? heads.level() : goalLevel;
        }
        if (pastSection) {
            return;
        }
        if (!goalSection
                && paragraph.folded().indexOf('%') < 0
                && !paragraph.folded().contains("ít nhất")
                && !paragraph.folded().contains("tối thiểu")
                && !paragraph.folded().contains("không dưới")
                && !paragraph.folded().contains("trở lên")
                && !paragraph.folded().contains("trên ")) {
            return;
        }
        Marker marker = Marker.of(paragraph);
        int turn = marker == null ? paragraph.folded().indexOf("tuy nhiên") : -1;
        for (Passage sentence : Sentences.of(paragraph, marker == null ? 0 : marker.textFrom())) {
            String folded = paragraph.folded().substring(sentence.from(), sentence.until());
            boolean assessed = sentence.until() <= turn;
            boolean situation = opening
                    && !AIMS.matcher(folded).find()
                    && !BOUND.matcher(folded).find();
            if (!assessed && !situation && !new PastFigures(issued).saysSo(folded)) {
                if (goalSection) {
                    plainCounts(paragraph, sentence, folded);
                }
                percents(paragraph, sentence, folded);
                counts(paragraph, sentence, folded);
            }
        }
    }

    private void percents(Paragraph paragraph, Passage sentence, String folded) {
        Matcher match = PERCENT.matcher(folded);
        while (match.find()) {
            String before = folded.substring(Math.max(0, match.start() - NEAR), match.start());
            if (RANGE_BEFORE.matcher(before).find()
                    && before.indexOf('%') >= 0
                    && before.lastIndexOf('%') > before.length() - 8) {
                continue;
            }
            boolean atMost = AT_MOST.matcher(before).find();
            add(
                    paragraph,
                    sentence,
                    folded,
                    match.start(),
                    match.end(),
                    Measure.PERCENT,
                    number(match.group(1)),
                    atMost);
        }
    }

    private void counts(Paragraph paragraph, Passage sentence, String folded) {
        Matcher match = COUNT.matcher(folded);
        while (match.find()) {
            boolean weak = FLOOR_ONLY.matcher(match.group()).lookingAt();
            boolean aims =
                    match.group().startsWith("trên") && AIMS.matcher(folded).find();
            if (weak && !aims && !folded.substring(match.start()).contains("trở lên")) {
                continue;
            }
            add(
                    paragraph,
                    sentence,
                    folded,
                    match.start(),
                    match.start(2),
                    Measure.MINIMUM_COUNT,
                    number(match.group(1).replace(".", "")),
                    false);
        }
    }

    /** The plain numbers of a goal, without those that another turn introduces. */
    private void plainCounts(Paragraph paragraph, Passage sentence, String folded) {
        Matcher match = PLAIN_COUNT.matcher(folded);
        while (match.find()) {
            String before = folded.substring(0, match.start());
            boolean introduced = FLOOR.matcher(before).find();
            if (!introduced
                    && !NO_COUNT.matcher(before).find()
                    && !match.group().matches("(?:19|20)\\d\\d")) {
                BigDecimal figure = number(match.group().replace(".", ""));
                add(paragraph, sentence, folded, match.start(), match.end(), Measure.MINIMUM_COUNT, figure, false);
            }
        }
    }

    private void add(
            Paragraph paragraph,
            Passage sentence,
            String folded,
            int at,
            int figureEnd,
            Measure measure,
            BigDecimal figure,
            boolean atMost) {
        int from = clauseStart(folded, at);
        Matcher end = CLAUSE_END.matcher(folded);
        end.region(figureEnd, Math.min(folded.length(), at + LONGEST_CLAUSE));
        int until = end.find() ? end.start() : Math.min(folded.length(), at + LONGEST_CLAUSE);
        String text = Bodies.strip(paragraph.text().substring(sentence.from() + from, sentence.from() + until));
        String counted = counted(paragraph, sentence, figureEnd, until);
        found.add(new DraftTarget(
                text,
                measure,
                figure,
                atMost,
                counted,
                paragraph.passage(sentence.from() + from, sentence.from() + until)));
    }

    private static int clauseStart(String folded, int at) {
        int window = Math.max(0, at - LONGEST_CLAUSE);
        String before = folded.substring(window, at);
        int start = window + Math.max(before.lastIndexOf(';'), before.lastIndexOf(", phấn đấu")) + 1;
        while (start < at && folded.charAt(start) == ' ') {
            start += 1;
        }
        return start;
    }

    /** What stands right behind the figure, up to the verb: "100% | cán bộ, đảng viên | được học tập". */
    private static String counted(Paragraph paragraph, Passage sentence, int figureEnd, int until) {
        String rest = paragraph.text().substring(sentence.from() + figureEnd, sentence.from() + until);
        Tokens tokens = new Tokens(rest);
        int end = 0;
        while (tokens.has(end) && end < 40) {
            int body = Math.max(Lexicon.CLASS.lengthAt(tokens, end), Lexicon.BODY.lengthAt(tokens, end));
            int verb = Lexicon.VERB.lengthAt(tokens, end);
            if (verb > 0 && verb >= body && end > 0) {
                break;
            }
            end += Math.max(1, body);
        }
        String counted = Bodies.strip(tokens.text(0, end));
        return counted.isEmpty() ? null : counted;
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
