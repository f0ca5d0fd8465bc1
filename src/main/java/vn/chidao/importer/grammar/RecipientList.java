package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.directive.Recipient.Purpose;
import vn.chidao.importer.draft.DraftRecipient;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Vietnamese;

/** Reads "Nơi nhận": one recipient a line, and for what each gets the document. "Như trên" stands for the addressees. */
final class RecipientList {

    private static final Pattern LABEL = Pattern.compile("\\s*(?:nơi nhận|nơi gửi)\\s*:?\\s*");
    private static final Pattern AS_ABOVE = Pattern.compile("(?:như )?(?:trên|kính gửi)(?:\\s*\\(.*\\))?|như trên.*");
    private static final Pattern TO_REPORT =
            Pattern.compile("\\(\\s?(?:để )?(?:báo cáo|b/c|bc)\\s?\\)|\\(?để b/c\\)?|\\(để báo cáo\\)");
    private static final Pattern TO_ACT = Pattern.compile("\\((?:để )?(?:thực hiện|t/h|th)\\)|như điều.*");
    private static final Pattern FILE_COPY = Pattern.compile("lưu(?![\\p{L}]).*");
    private static final Pattern ABOVE =
            Pattern.compile(".*(?:trung ương|tw|chính phủ|quốc hội|bộ chính trị|ban bí thư|thủ tướng).*");
    private static final Pattern ASIDE =
            Pattern.compile("\\s*\\(\\s?(?:để |b/c|p/h|t/h|báo cáo|bc|thực hiện|phối hợp|biết)[^)]*\\)\\s*$");

    private final Layout layout;
    private final List<DraftRecipient> addressees;
    private final List<String> acting;

    /** {@code acting}: the folded names of the bodies that the document gives something to do. */
    RecipientList(Layout layout, List<DraftRecipient> addressees, List<String> acting) {
        this.layout = layout;
        this.addressees = addressees;
        this.acting = acting;
    }

    List<DraftRecipient> read() {
        List<DraftRecipient> recipients = new ArrayList<>();
        if (layout.recipients() < 0) {
            return recipients;
        }
        List<Paragraph> paragraphs = layout.paragraphs();
        for (int i = layout.recipients(); i < layout.annexStart(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Matcher label = LABEL.matcher(paragraph.folded());
            int from = i == layout.recipients() && label.lookingAt() ? label.end() : 0;
            if (i > layout.recipients() && ends(paragraph)) {
                break;
            }
            addAll(paragraph, from, recipients);
        }
        return recipients;
    }

    private static boolean ends(Paragraph paragraph) {
        String text = paragraph.text();
        return Layout.isAuthority(paragraph)
                || SignatureLines.isTitle(text)
                || !text.startsWith("-")
                        && (Vietnamese.isAllCaps(text) || SignatureLines.isRemark(text) || text.length() > 200)
                || !text.startsWith("-") && SignatureLines.personIn(text) != null;
    }

    private void addAll(Paragraph paragraph, int from, List<DraftRecipient> out) {
        int start = from;
        for (String part : paragraph
                .text()
                .substring(from)
                .split("(?<=[;,.])\\s*[-+]\\s+|;\\s*(?=[-+]|Lưu)|(?<=\\p{L})\\s+-\\s+(?=Lưu)")) {
            String name = Bodies.strip(part);
            if (!name.isEmpty()) {
                int place = Math.max(start, paragraph.text().indexOf(name, start));
                start = Math.min(paragraph.text().length(), place + name.length());
                add(name, paragraph, place, start, out);
            }
        }
    }

    private void add(String name, Paragraph paragraph, int from, int until, List<DraftRecipient> out) {
        String folded = Vietnamese.fold(name);
        if (AS_ABOVE.matcher(folded).matches() && !addressees.isEmpty()) {
            addressees.forEach(addressee ->
                    out.add(new DraftRecipient(addressee.name(), Purpose.ACT, paragraph.passage(from, until))));
            return;
        }
        String shown = Bodies.strip(ASIDE.matcher(name).replaceFirst(""));
        out.add(new DraftRecipient(shown, purpose(folded), paragraph.passage(from, until)));
    }

    private Purpose purpose(String folded) {
        if (FILE_COPY.matcher(folded).matches()) {
            return Purpose.FILE_COPY;
        }
        if (TO_REPORT.matcher(folded).find()) {
            return Purpose.REPORT_TO;
        }
        if (TO_ACT.matcher(folded).find()
                || acting.stream().anyMatch(name -> name.contains(folded) || folded.contains(name))) {
            return Purpose.ACT;
        }
        return ABOVE.matcher(folded).matches() ? Purpose.REPORT_TO : Purpose.KNOW;
    }
}
