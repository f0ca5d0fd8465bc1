package vn.chidao.importer.grammar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.draft.DraftTimeframe.Kind;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Vietnamese;

/**
 * Reads by when something is to be done. "Trước ngày X" means that the last good day is the day before; a quarter, a month
 * or a year ends on its last day. A year that the words leave out is the one of the document, and then the date is doubtful.
 */
final class Timeframes {

    private static final Pattern FULL_DATE =
            Pattern.compile(DueTurn.LIMIT + "\\s(?:hết\\s)?" + DueTurn.HOUR + "(?:ngày\\s)?" + Dates.FULL);
    private static final Pattern DAY_OF_YEAR = Pattern.compile(DueTurn.LIMIT + "\\s(?:hết\\s)?" + DueTurn.HOUR
            + "(?:ngày\\s)?" + Dates.DAY_MONTH + "(?:\\s(?:của\\s)?(hằng năm|hàng năm|mỗi năm|các năm|năm sau))?");
    private static final Pattern QUARTER = Pattern.compile(
            "(trước|trong|đến hết|hết|xong|cuối|vào)?\\s?quý\\s(iv|iii|ii|i|[1-4])(?:\\s?(?:/|năm|-|,\\s?năm)\\s?(\\d{4}))?(?![\\p{L}\\d])");
    private static final Pattern MONTH = Pattern.compile(
            "(trước|trong|đến hết|hết|xong|cuối|vào)?\\s?tháng\\s(\\d{1,2})(?:\\s?(?:/|năm|-|,\\s?năm)\\s?(\\d{4}))?(?![\\d/])(?!\\s?tháng)");
    /** "báo cáo 6 tháng trước ngày 10/6": when a period's report is due, each year, and no deadline of the work. */
    private static final Pattern OF_PERIOD =
            Pattern.compile("(?:(?:báo cáo|kết quả|sơ kết)\\s0?6 tháng|cả năm|hằng quý)\\s(?:gửi\\s|\\()?$");

    /** "12/2024" in a column for the time. */
    private static final Pattern BARE_MONTH = Pattern.compile("\\s*(0?[1-9]|1[0-2])/(20\\d{2})\\s*");

    private static final Pattern YEAR =
            Pattern.compile("(trước|trong|đến hết|hết|xong|cuối|đến cuối)\\s(?:năm\\s)?(\\d{4})(?![\\d/-])");
    private static final Pattern STAGE = Pattern.compile(
            "(?:giai đoạn|nhiệm kỳ|từ năm|thời kỳ|các năm)?\\s?(\\d{4})\\s?(?:-|đến(?: năm)?)\\s?(\\d{4})(?!\\d)");
    private static final Pattern CONTINUOUS =
            Pattern.compile("thường xuyên|liên tục|hằng ngày|hàng ngày|suốt quá trình");
    private static final Pattern YEARLY = Pattern.compile("hằng năm|hàng năm|mỗi năm|từng năm|01 năm/lần|1 năm/lần");
    private static final Pattern PERIODIC =
            Pattern.compile("hằng năm|hàng năm|mỗi năm|từng năm|định kỳ|hằng quý|hàng quý|\\d tháng \\($");
    private static final Pattern EVENT = Pattern.compile(
            "(?:ngay )?(?:sau khi|khi có|kể từ|trước khi|theo tiến độ|theo kế hoạch|theo hướng dẫn|theo chỉ đạo|sau)\\s[^.;]{3,160}|trong (?:thời hạn|vòng) [^.;]{3,120}");

    /** In running text only these turns say by when, other dates say something else. */
    private static final Pattern DUE_TURN = Pattern.compile(
            "(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|hạn cuối|(?<!^phấn đấu )đến hết|(?<!^phấn đấu đến )hết năm|hết quý|hết tháng|xong trong|thành trong|trong quý|trong tháng|trong năm|trong ngày|vào (?:sáng |chiều |hồi \\d{1,2} giờ )?ngày)\\s");

    private static final Pattern NO_DUTY = Pattern.compile("\\slà\\s|nhiệm vụ|kế hoạch|kết quả|tình hình|theo ");
    private static final Pattern CLAUSE_ENDS = Pattern.compile("\\s*(?:[.;)]|$)");
    private static final Pattern DUE_VERB = Pattern.compile("hoàn thành|trình|ban hành|xong|báo cáo|công bố");

    private final LocalDate issued;

    /** Reads for a document issued on {@code issued}; null if that is not known. */
    Timeframes(LocalDate issued) {
        this.issued = issued;
    }

    /** What stands behind a label such as "Thời gian thực hiện"; null if it says nothing that is known. */
    DraftTimeframe ofLabel(String words, Passage passage) {
        String folded = Vietnamese.fold(words);
        String said = Bodies.strip(words);
        int until = folded.startsWith("từ ") ? folded.lastIndexOf(" đến ") : -1;
        DraftTimeframe dated = dated(until > 0 ? folded.substring(until + 1) : folded, said, passage, true);
        if (dated != null) {
            return dated;
        }
        if (CONTINUOUS.matcher(folded).find()) {
            return DraftTimeframe.of(Kind.CONTINUOUS, said, passage);
        }
        if (YEARLY.matcher(folded).find()) {
            return DraftTimeframe.yearly(null, said, passage);
        }
        Matcher stage = STAGE.matcher(folded);
        if (stage.find()) {
            return DraftTimeframe.stage(
                    Integer.parseInt(stage.group(1)), Integer.parseInt(stage.group(2)), said, passage);
        }
        LocalDate plain = Dates.firstIn(folded);
        if (plain != null) {
            return DraftTimeframe.dated(plain, said, passage, null);
        }
        Matcher bareMonth = BARE_MONTH.matcher(folded);
        if (bareMonth.matches()) {
            YearMonth month = YearMonth.of(Integer.parseInt(bareMonth.group(2)), Integer.parseInt(bareMonth.group(1)));
            return DraftTimeframe.dated(month.atEndOfMonth(), said, passage, null);
        }
        Matcher bareYear =
                Pattern.compile("^\\s*(?:năm\\s)?(\\d{4})\\s*\\.?\\s*$").matcher(folded);
        if (bareYear.find()) {
            return DraftTimeframe.dated(Dates.endOfYear(bareYear.group(1)), said, passage, null);
        }
        boolean event = EVENT.matcher(folded).find();
        return event ? DraftTimeframe.of(Kind.EVENT, said, passage) : null;
    }

    /** A limit that a sentence of running text sets; null if it sets none. Offsets count from {@code offset}. */
    DraftTimeframe inSentence(String sentence, int offset) {
        String folded = Vietnamese.fold(sentence);
        Matcher turn = DUE_TURN.matcher(folded);
        if (!turn.find()) {
            Matcher event = DURATION.matcher(folded);
            if (event.find()) {
                return DraftTimeframe.of(
                        Kind.EVENT,
                        sentence.substring(event.start(), event.end()),
                        new Passage(offset + event.start(), offset + event.end()));
            }
            return null;
        }
        DraftTimeframe read = dated(folded, sentence, new Passage(offset, offset + sentence.length()), false);
        boolean over = read != null
                && issued != null
                && read.deadline() != null
                && read.deadline().isBefore(issued);
        return over ? null : read;
    }

    /** "trong thời hạn 10 ngày kể từ ngày nhận được …": a limit that hangs on an event. */
    private static final Pattern DURATION = Pattern.compile(
            "(?:trong (?:thời hạn|vòng|thời gian)|thời hạn|chậm nhất|sau)\\s(?:là\\s)?\\d{1,3}\\s(?:ngày|tháng|tuần)(?: làm việc)?,?\\s(?:kể từ|từ|sau|tính từ)\\s[^.;,]{3,120}|ngay sau khi [^.;,]{3,120}");

    private DraftTimeframe dated(String folded, String words, Passage passage, boolean label) {
        Matcher full = FULL_DATE.matcher(folded);
        while (full.find()) {
            LocalDate date = Dates.of(full, 2);
            boolean past = !label
                    && full.group().startsWith("vào")
                    && (issued == null || date == null || date.isBefore(issued));
            if (date != null && !past && (label || DueTurn.isLimit(full.group()))) {
                LocalDate last = DueTurn.lastGoodDay(date, full.group());
                return DraftTimeframe.dated(last, words(full, words, label), at(full, passage, label), null);
            }
        }
        DraftTimeframe day = dayOfYear(folded, words, passage, label);
        return day != null ? day : period(folded, words, passage, label);
    }

    private DraftTimeframe dayOfYear(String folded, String words, Passage passage, boolean label) {
        Matcher match = DAY_OF_YEAR.matcher(folded);
        while (match.find()) {
            MonthDay day = Dates.monthDay(match.group(2), match.group(3));
            boolean ofPeriod = !label
                    && OF_PERIOD
                            .matcher(folded.substring(Math.max(0, match.start() - 24), match.start()))
                            .find();
            if (day == null || !label && !DueTurn.isLimit(match.group())) {
                continue;
            }
            boolean everyYear = ofPeriod
                    || match.group(4) != null && !match.group(4).equals("năm sau")
                    || label && YEARLY.matcher(folded).find()
                    || !label
                            && PERIODIC.matcher(folded.substring(Math.max(0, match.start() - 90), match.start()))
                                    .find();
            if (everyYear) {
                MonthDay last = MonthDay.from(DueTurn.lastGoodDay(day.atYear(2001), match.group()));
                return DraftTimeframe.yearly(last, words(match, words, label), at(match, passage, label));
            }
            if (issued != null) {
                LocalDate date = day.atYear(issued.getYear());
                LocalDate inTime = date.isBefore(issued) ? date.plusYears(1) : date;
                return DraftTimeframe.dated(
                        DueTurn.lastGoodDay(inTime, match.group()),
                        words(match, words, label),
                        at(match, passage, label),
                        "Văn bản không ghi năm; lấy theo ngày ban hành");
            }
        }
        return null;
    }

    private DraftTimeframe period(String folded, String words, Passage passage, boolean label) {
        Matcher quarter = QUARTER.matcher(folded);
        if (quarter.find() && (label || quarter.group(1) != null)) {
            int last = Dates.quarterOf(quarter.group(2)) * 3;
            return endOfMonth(quarter, last, words, passage, label, 2);
        }
        Matcher month = MONTH.matcher(folded);
        while (month.find()) {
            int number = Integer.parseInt(month.group(2));
            boolean everyYear =
                    label && month.group(3) == null && YEARLY.matcher(folded).find();
            if (everyYear && number >= 1 && number <= 12) {
                MonthDay last = MonthDay.of(number, Month.of(number).minLength());
                return DraftTimeframe.yearly(last, words, passage);
            }
            if (number >= 1
                    && number <= 12
                    && (label || month.group(1) != null && !month.group(1).equals("vào"))) {
                return endOfMonth(month, number, words, passage, label, 0);
            }
        }
        Matcher year = YEAR.matcher(folded);
        if (year.find()
                && (label
                        || !year.group(1).equals("trong")
                        || DUE_VERB.matcher(folded.substring(Math.max(0, year.start() - 30), year.start()))
                                .find()
                        || endsDuty(folded, year))) {
            LocalDate end = Dates.endOfYear(year.group(2));
            LocalDate last = year.group(1).equals("trước") ? end.minusYears(1) : end;
            return DraftTimeframe.dated(last, words(year, words, label), at(year, passage, label), null);
        }
        return null;
    }

    /** "… tại 04 quận trong năm 2023.": at the end of a clause that says what to do, and not what something is. */
    private static boolean endsDuty(String folded, Matcher year) {
        int clause = Math.max(folded.lastIndexOf(',', year.start()), folded.lastIndexOf(';', year.start())) + 1;
        return CLAUSE_ENDS.matcher(folded).region(year.end(), folded.length()).lookingAt()
                && !NO_DUTY.matcher(folded.substring(clause, year.start())).find();
    }

    private DraftTimeframe endOfMonth(
            Matcher match, int month, String words, Passage passage, boolean label, int firstBack) {
        boolean written = match.group(3) != null;
        if (!written && issued == null) {
            return null;
        }
        int year = written ? Integer.parseInt(match.group(3)) : issued.getYear();
        if (!written && month < issued.getMonthValue()) {
            year += 1;
        }
        YearMonth end = YearMonth.of(year, month);
        boolean before = "trước".equals(match.group(1));
        LocalDate last = before ? end.minusMonths(firstBack + 1L).atEndOfMonth() : end.atEndOfMonth();
        return DraftTimeframe.dated(
                last,
                words(match, words, label),
                at(match, passage, label),
                written ? null : "Văn bản không ghi năm; lấy theo ngày ban hành");
    }

    private static String words(Matcher match, String words, boolean label) {
        return label ? words : words.substring(match.start(), match.end()).strip();
    }

    private static Passage at(Matcher match, Passage passage, boolean label) {
        return label ? passage : new Passage(passage.from() + match.start(), passage.from() + match.end());
    }
}
