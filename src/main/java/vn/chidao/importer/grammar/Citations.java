package vn.chidao.importer.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.DraftCitation;
import vn.chidao.importer.text.Paragraph;

/**
 * Finds the documents that the text names: by their symbol, by kind and number, and laws by name and date. One document is
 * listed once; what one mention leaves out, another fills in, and dates that contradict each other are all kept.
 */
final class Citations {

    /** {@code 43-KL/TW}, {@code 34/2007/PL-UBTVQH11}, {@code 6869/VPCP-KGVX}. Groups: number, year and sign. */
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,5}[a-z]?)(\\s?(?:/\\s?\\d{4})?\\s?[-–/]\\s?(?:[\\p{Lu}][\\p{L}\\d.&]*)(?:\\s?[-–/]\\s?[\\p{Lu}\\d][\\p{L}\\d.&]*){0,3})(?![\\p{L}\\d])");

    /** Numbers that share the sign of the symbol behind them: "số 217, 218-QĐ/TW". */
    private static final Pattern SHARED_NUMBERS = Pattern.compile("(?:số\\s)?((?:\\d{1,5}\\s?(?:,|và|;)\\s?){1,6})$");

    /** "Công điện số 1409 ngày …", "Nghị quyết số 68 ngày …": a number without a sign, which counts only with its date. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(" + Kinds.ANY + ")\\s(?:số\\s)(\\d{1,5})(?=,?\\s(?:ngày\\s)?\\d{1,2}\\s?(?:/|tháng|-))");

    /** A law by name and date: "Luật Thủy lợi ngày 19 tháng 6 năm 2017". */
    private static final Pattern LAW_BY_DATE = Pattern.compile(
            "(?<!\\p{L})((?:bộ luật|luật|pháp lệnh)\\s[^;:.\"]{3,150}?)[,\\s]\\s?(?:được[^;.]{0,60}?)?ngày\\s"
                    + Dates.FULL);

    private final Map<String, DraftCitation> found = new LinkedHashMap<>();
    private final String ownSymbol;

    private Citations(String ownSymbol) {
        this.ownSymbol = ownSymbol == null ? "" : ownSymbol.toLowerCase();
    }

    static List<DraftCitation> in(List<Paragraph> paragraphs, String ownSymbol) {
        Citations citations = new Citations(ownSymbol);
        paragraphs.forEach(citations::read);
        return List.copyOf(citations.found.values());
    }

    private void read(Paragraph paragraph) {
        List<Mention> mentions = new ArrayList<>();
        Matcher match = SYMBOL.matcher(paragraph.text());
        while (match.find()) {
            if (isSymbol(match, paragraph)) {
                mentions.add(mention(
                        match.start(1), match.end(2), Header.symbolOf(match.group(1), match.group(2)), paragraph));
            }
        }
        Matcher bare = BARE_NUMBER.matcher(paragraph.folded());
        while (bare.find()) {
            mentions.add(mention(bare.start(2), bare.end(2), bare.group(2), paragraph));
        }
        mentions.sort((a, b) -> Integer.compare(a.from, b.from));
        for (int i = mentions.size() - 2; i >= 0; i--) {
            CitedTogether.share(mentions.get(i), mentions.get(i + 1), paragraph);
        }
        for (int i = 1; i < mentions.size(); i++) {
            CitedTogether.sent(mentions.get(i - 1), mentions.get(i), paragraph);
        }
        for (Mention mention : mentions) {
            sharedNumbers(mention, paragraph);
            keep(mention, paragraph, mention.symbol);
        }
        laws(paragraph, mentions);
    }

    /** A sign has a known kind, or at least an organ behind it; a fraction or a date has neither. */
    private static boolean isSymbol(Matcher match, Paragraph paragraph) {
        String rest = match.group(2);
        boolean organ = rest.replaceFirst("^\\s?/\\s?\\d{4}", "")
                                .chars()
                                .filter(c -> c == '-' || c == '/' || c == '–')
                                .count()
                        >= 2
                || rest.matches("\\s?/\\s?\\d{4}\\s?/\\s?QH\\d+.*");
        return organ || Kinds.bySymbol(rest).isPresent() && rest.indexOf('/') >= 0;
    }

    private Mention mention(int from, int until, String symbol, Paragraph paragraph) {
        CitedBefore before = CitedBefore.of(paragraph, from);
        CitedAfter after = CitedAfter.of(paragraph, until);
        boolean named = before.kind() != null && !before.kind().equals("Văn bản");
        String kind = named ? before.kind() : Kinds.bySymbol(symbol).orElse(null);
        Mention mention = new Mention();
        mention.from = from;
        mention.until = Math.max(until, after.end());
        mention.symbolUntil = until;
        mention.kindFrom = before.from();
        mention.symbol = symbol;
        mention.docType = kind;
        mention.date = after.date() != null ? after.date() : CitedBefore.sentOn(paragraph, before.from());
        mention.sender = after.issuer() == null ? before.issuer() : null;
        mention.issuer = after.issuer() != null
                ? after.issuer()
                : before.issuer() != null ? before.issuer() : issuerOfList(paragraph, from);
        mention.subject = after.subject();
        mention.shortName = after.shortName();
        mention.relation = Relations.of(paragraph, before.from(), kind, after.subject());
        return mention;
    }

    /** "các Nghị quyết của Ban Thường vụ Tỉnh ủy: Nghị quyết số …; Nghị quyết số …": said once for all of the list. */
    private static String issuerOfList(Paragraph paragraph, int at) {
        String before = paragraph.folded().substring(Math.max(0, at - 500), at);
        int start = at - before.length();
        Matcher list = LIST_OF_BODY.matcher(before);
        String issuer = null;
        while (list.find()) {
            boolean sameList = before.indexOf(". ", list.end()) < 0 && before.indexOf(" và ", list.end()) < 0;
            issuer = sameList
                    ? Bodies.strip(paragraph.text().substring(start + list.start(1), start + list.end(1)))
                    : null;
        }
        return issuer;
    }

    private static final Pattern LIST_OF_BODY = Pattern.compile("các\\s(?:" + Kinds.ANY + ")\\scủa\\s([^:;.]{4,60}):");

    private void sharedNumbers(Mention mention, Paragraph paragraph) {
        String before = paragraph.folded().substring(Math.max(0, mention.from - 40), mention.from);
        Matcher shared = SHARED_NUMBERS.matcher(before);
        if (shared.find()) {
            String sign = mention.symbol.replaceFirst("^\\d+[a-z]?", "");
            for (String number : shared.group(1).split("\\D+")) {
                if (!number.isEmpty()) {
                    keep(mention, paragraph, number + sign);
                }
            }
        }
    }

    private void keep(Mention mention, Paragraph paragraph, String symbol) {
        if (symbol.toLowerCase().equals(ownSymbol)) {
            return;
        }
        DraftCitation citation = new DraftCitation(
                symbol,
                mention.date == null ? List.of() : List.of(mention.date),
                mention.issuer,
                mention.docType,
                mention.relation,
                mention.subject,
                mention.shortName,
                paragraph.passage(Math.min(mention.from, mention.kindFrom), mention.until));
        found.merge(symbol.toLowerCase(), citation, Citations::merged);
    }

    private void laws(Paragraph paragraph, List<Mention> mentions) {
        Matcher match = LAW_BY_DATE.matcher(paragraph.folded());
        while (match.find()) {
            LocalDate date = Dates.of(match, 2);
            boolean symbolInside = mentions.stream().anyMatch(m -> m.from >= match.start() && m.from < match.end());
            boolean named = Character.isUpperCase(paragraph.text().charAt(match.start(1)))
                    && !match.group(1).contains(" trước");
            if (date != null && named && !symbolInside) {
                String name =
                        paragraph.text().substring(match.start(1), match.end(1)).strip();
                String kind = Kinds.label(Kinds.atStart(match.group(1)).orElse("luật"));
                DraftCitation law = new DraftCitation(
                        null,
                        List.of(date),
                        null,
                        kind,
                        Relations.at(paragraph, match.start()),
                        name,
                        null,
                        paragraph.passage(match.start(), match.end()));
                found.merge(name.toLowerCase(), law, Citations::merged);
            }
        }
    }

    private static DraftCitation merged(DraftCitation first, DraftCitation again) {
        List<LocalDate> dates = new ArrayList<>(first.dates());
        again.dates().stream().filter(date -> !dates.contains(date)).forEach(dates::add);
        return new DraftCitation(
                first.symbol(),
                List.copyOf(dates),
                first(first.issuer(), again.issuer()),
                first(first.docType(), again.docType()),
                first.relation(),
                first(first.subject(), again.subject()),
                first(first.shortName(), again.shortName()),
                first.passage());
    }

    private static String first(String one, String other) {
        return Optional.ofNullable(one).orElse(other);
    }
}
