package vn.chidao.importer.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.DraftReporting;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Sentences;
import vn.chidao.importer.text.Vietnamese;

/** Who is to be reported to, through whom, how often: "Định kỳ 6 tháng, 01 năm báo cáo … cho X (qua Y)". */
final class ReportingDuties {

    private static final Pattern REPORT = Pattern.compile(
            "(?<!cơ quan )(?<!chế độ )(?<!đề cương )(?<!mẫu )(?<!dự thảo )(?<!\\p{L})báo cáo(?! viên| chính trị| tài chính| thành tích| chuyên đề tại)|gửi (?:kết quả|văn bản|danh sách|kế hoạch)|tổng hợp[^.;:]{0,60}?\\sgửi(?! kèm)(?: về)?(?=\\s)|(?<=kết quả|kết quả thực hiện|tình hình),? gửi(?! kèm)");
    private static final Pattern PERIODIC = Pattern.compile(
            "định kỳ|h[ằà]ng (?:quý|tháng|năm|tuần|ngày)|mỗi (?:quý|tháng|năm)|6 tháng|06 tháng|sáu tháng|quý, năm|báo cáo (?:tuần|tháng|quý|năm)(?!\\s(?:(?:iv|i{1,3}|\\d)(?!\\p{L})|này|trước))|chế độ báo cáo|tháng (?:cuối|đầu) quý|cuối (?:mỗi )?quý");

    private static final Pattern DAY = Pattern.compile("(?:hằng|hàng|mỗi) ngày");
    private static final Pattern WEEK = Pattern.compile("(?:hằng|hàng|mỗi|định kỳ|báo cáo) tuần");
    private static final Pattern MONTHS = Pattern.compile(
            "(?<!\\d)(?<!sau )(?:định kỳ |mỗi |hằng |hàng )?0?(\\d{1,2}) tháng(?: một lần|/lần| đầu năm)?");
    private static final Pattern MONTH =
            Pattern.compile("(?:hằng|hàng|mỗi|định kỳ|báo cáo) tháng(?!\\s\\d)|tháng, quý|(?:hằng|hàng) tháng");
    private static final Pattern QUARTER = Pattern.compile(
            "tháng (?:cuối|đầu) quý|cuối (?:mỗi )?quý|(?:hằng|hàng|mỗi|định kỳ|báo cáo) quý(?!\\s(?:iv|i{1,3}|\\d)(?!\\p{L}))|quý, (?:0?6 tháng|năm)|tháng, quý");
    private static final Pattern YEAR = Pattern.compile(
            "tháng \\([^)]{0,40}\\),? (?:và )?năm|(?:hằng|hàng|mỗi|định kỳ|từng) năm|(?:0?1|một) năm(?! học)|tháng, (?:01 |1 |hằng |hàng |cả |cuối )?năm|tháng và (?:01 |1 |hằng |hàng |cả |cuối )?năm|quý, năm|tháng/năm|cả năm|(?:báo cáo|tổng kết) năm|quý và năm");

    /** Behind the report: whom it goes to. */
    private static final Phrases TO = new Phrases(List.of("cho", "về", "gửi về", "gửi", "lên", "với", "đến"));

    private static final Pattern VIA = Pattern.compile("(?:thông qua|qua|gửi qua|gửi về)\\s");

    private final Timeframes timeframes;
    private final List<DraftReporting> found = new ArrayList<>();

    private ReportingDuties(Timeframes timeframes) {
        this.timeframes = timeframes;
    }

    static List<DraftReporting> in(List<Paragraph> body, Timeframes timeframes) {
        ReportingDuties duties = new ReportingDuties(timeframes);
        body.forEach(duties::read);
        return List.copyOf(duties.found);
    }

    private void read(Paragraph paragraph) {
        if (!REPORT.matcher(paragraph.folded()).find()) {
            return;
        }
        for (Passage sentence : Sentences.of(paragraph, 0)) {
            for (Passage clause : clauses(paragraph, sentence)) {
                readClause(paragraph, clause);
            }
        }
    }

    /** A sentence's parts between semicolons: one part's period is not another's. */
    private static List<Passage> clauses(Paragraph paragraph, Passage sentence) {
        List<Passage> clauses = new ArrayList<>();
        int from = sentence.from();
        for (int i = sentence.from(); i < sentence.until(); i++) {
            if (paragraph.text().charAt(i) == ';') {
                clauses.add(new Passage(from, i));
                from = i + 1;
            }
        }
        clauses.add(new Passage(from, sentence.until()));
        return clauses;
    }

    private void readClause(Paragraph paragraph, Passage clause) {
        String folded = paragraph.folded().substring(clause.from(), clause.until());
        Matcher report = REPORT.matcher(folded);
        if (!report.find()) {
            return;
        }
        boolean periodic = PERIODIC.matcher(folded).find();
        String words = paragraph.text().substring(clause.from(), clause.until());
        DraftTimeframe due = timeframes.inSentence(words, paragraph.from() + clause.from());
        LocalDate dueOn = due == null ? null : due.deadline();
        boolean yearlyDate = due != null && due.kind() == DraftTimeframe.Kind.YEARLY;
        if (!periodic && dueOn == null && !yearlyDate) {
            return;
        }
        To to = to(words, folded, report.end());
        if (to.to() == null && to.via() == null && !periodic) {
            return;
        }
        Passage passage = paragraph.passage(clause.from(), clause.until());
        Set<String> periods = periodic ? periods(folded) : Set.of();
        boolean saysNothing = periods.isEmpty() && to.to() == null && to.via() == null;
        if (saysNothing) {
            return;
        }
        if (periods.isEmpty()) {
            found.add(new DraftReporting(yearlyDate ? "P1Y" : null, to.to(), to.via(), dueOn, passage));
        }
        periods.forEach(period -> found.add(new DraftReporting(period, to.to(), to.via(), null, passage)));
    }

    private static Set<String> periods(String folded) {
        Set<String> periods = new LinkedHashSet<>();
        if (DAY.matcher(folded).find()) {
            periods.add("P1D");
        }
        if (WEEK.matcher(folded).find()) {
            periods.add("P1W");
        }
        if (MONTH.matcher(folded).find()) {
            periods.add("P1M");
        }
        if (QUARTER.matcher(folded).find()) {
            periods.add("P3M");
        }
        Matcher months = MONTHS.matcher(folded);
        while (months.find()) {
            int number = Integer.parseInt(months.group(1));
            if (number == 3 || number == 6 || number == 9 || number == 2) {
                periods.add("P" + number + "M");
            }
        }
        if (YEAR.matcher(folded).find()) {
            periods.add("P1Y");
        }
        return periods;
    }

    /** "báo cáo về Bộ (qua …)": who needs no more than the word. */
    private static String aloneAt(Tokens tokens, int at) {
        boolean alone = tokens.has(at)
                && tokens.get(at).isCapitalised()
                && Lexicon.HEAD.lengthAt(tokens, at) == 1
                && (!tokens.has(at + 1)
                        || !tokens.get(at + 1).isWord()
                        || !tokens.get(at + 1).isCapitalised());
        return alone ? tokens.get(at).word() : null;
    }

    /** "báo cáo, tham mưu đề xuất Ban Thường vụ": more verbs before whom it goes to. */
    private static boolean afterVerb(Tokens tokens, int at) {
        return Lexicon.VERB.lengthAt(tokens, at - 2) == 2;
    }

    /** "… về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh": who is reported to in the end. */
    private static String consolidatedFor(Tokens tokens, String folded, int from) {
        Matcher match = CONSOLIDATED.matcher(folded).region(from, folded.length());
        if (!match.find()) {
            return null;
        }
        BodySpan span = Bodies.read(tokens, tokens.indexAt(match.end()));
        return span.isEmpty() ? null : span.bodies().get(0).name();
    }

    private static final Pattern CONSOLIDATED =
            Pattern.compile("(?:tổng hợp|theo dõi)[^.;]{0,30}?(?:báo cáo|trình|tham mưu)\\s(?:cho |lên )?(?=\\p{L})");

    private record To(String to, String via) {}

    /** "(qua Phòng Đào tạo, bồi dưỡng)": a bracket that holds nothing else holds one name, also where its end is unknown. */
    private static String inBracket(String words, String folded, Matcher via, BodySpan span) {
        String name = span.bodies().get(0).name();
        int close = folded.indexOf(')', via.end());
        boolean alone = via.start() > 0 && folded.charAt(via.start() - 1) == '(' && close > 0;
        String whole = alone ? Bodies.strip(words.substring(via.end(), close)) : name;
        boolean longer = span.bodies().size() == 1
                && whole.length() < LONGEST_NAME
                && whole.indexOf(';') < 0
                && !Vietnamese.fold(whole).contains(" để ")
                && !Vietnamese.fold(whole).contains("trước");
        return longer ? whole : name;
    }

    private static final int LONGEST_NAME = 70;

    /** The first body behind the report that is not a partner in it, and the body in "(qua …)". */
    private static To to(String words, String folded, int from) {
        Tokens tokens = new Tokens(words);
        Matcher via = VIA.matcher(folded).region(from, folded.length());
        String through = null;
        int viaAt = folded.length();
        while (through == null && via.find()) {
            BodySpan span = Bodies.read(tokens, tokens.indexAt(via.end()));
            if (!span.isEmpty()) {
                through = inBracket(words, folded, via, span);
                viaAt = via.start();
            }
        }
        String to = null;
        int at = tokens.indexAt(from);
        while (tokens.has(at) && tokens.get(at).from() < viaAt && to == null) {
            int lead = TO.lengthAt(tokens, at);
            boolean direct = at == tokens.indexAt(from) || at < tokens.indexAt(from) + 8 && afterVerb(tokens, at);
            if (lead > 0 || direct) {
                BodySpan span = Bodies.read(tokens, at + lead);
                to = span.isEmpty()
                        ? aloneAt(tokens, at + lead)
                        : span.bodies().get(0).name();
            }
            at += Math.max(1, lead);
        }
        String above = consolidatedFor(tokens, folded, from);
        if (above != null && through == null && to != null && !above.equalsIgnoreCase(to)) {
            return new To(above, to);
        }
        boolean onlyVia = to == null && through != null && folded.startsWith("gửi về", viaAt);
        return onlyVia
                ? new To(above == null ? through : above, above == null ? null : through)
                : new To(to == null ? above : to, through);
    }
}
