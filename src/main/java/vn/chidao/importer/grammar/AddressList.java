package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.directive.Recipient.Purpose;
import vn.chidao.importer.draft.DraftRecipient;
import vn.chidao.importer.text.Paragraph;

/** Reads "Kính gửi: …": on one line, as a list of dashes, or as lines below. */
final class AddressList {

    private static final Pattern LABEL = Pattern.compile("\\s*kính (?:gửi|trình)\\s*:?\\s*|.{0,120} điện:$");

    private final List<Paragraph> paragraphs;
    private final int at;
    private final int limit;

    AddressList(List<Paragraph> paragraphs, int at, int limit) {
        this.paragraphs = paragraphs;
        this.at = at;
        this.limit = limit;
    }

    /** The index of the first paragraph after the list. */
    int end() {
        int end = at + 1;
        boolean dashed = labelEnd() < paragraphs.get(at).text().length()
                ? paragraphs.get(at).text().substring(labelEnd()).startsWith("-")
                : end < limit && paragraphs.get(end).text().startsWith("-");
        while (end < limit && continues(paragraphs.get(end), dashed)) {
            end += 1;
        }
        return end;
    }

    List<DraftRecipient> read() {
        List<DraftRecipient> addressees = new ArrayList<>();
        Paragraph first = paragraphs.get(at);
        add(first, labelEnd(), addressees);
        for (int i = at + 1; i < end(); i++) {
            add(paragraphs.get(i), 0, addressees);
        }
        return addressees;
    }

    private int labelEnd() {
        Matcher label = LABEL.matcher(paragraphs.get(at).folded());
        return label.lookingAt() ? label.end() : 0;
    }

    private boolean continues(Paragraph paragraph, boolean dashed) {
        String text = paragraph.text();
        if (dashed) {
            return text.startsWith("-") && text.length() < 250;
        }
        boolean nothingYet = labelEnd() >= paragraphs.get(at).text().length();
        boolean short1 = text.length() < 160 && !text.endsWith(":");
        boolean listed = text.endsWith(";") || text.endsWith(",") || text.endsWith(".") && text.length() < 100;
        return short1
                && (text.startsWith("-") && text.length() > 2
                        || listed && beginsBody(text)
                        || nothingYet
                                && beginsBody(text)
                                && paragraph.index() == paragraphs.get(at).index() + 1);
    }

    private static boolean beginsBody(String text) {
        Tokens tokens = new Tokens(text);
        BodySpan span = Bodies.read(tokens, 0);
        return !span.isEmpty() && span.end() >= tokens.size() - 3;
    }

    private void add(Paragraph paragraph, int from, List<DraftRecipient> out) {
        int start = from;
        for (String part : paragraph.text().substring(from).split(";|(?<=[;,.])\\s+-\\s+")) {
            String name = Bodies.strip(part);
            if (!name.isEmpty()) {
                int place = paragraph.text().indexOf(name, start);
                out.add(new DraftRecipient(name, Purpose.ACT, paragraph.passage(place, place + name.length())));
                start = place + name.length();
            }
        }
    }
}
