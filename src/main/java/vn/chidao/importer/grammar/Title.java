package vn.chidao.importer.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.Field;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Vietnamese;

/** The kind of the document, whose it says it is ("CỦA BAN THƯỜNG VỤ TỈNH ỦY"), and its subject (trích yếu). */
record Title(Field<String> kind, Field<String> ownBody, Field<String> subject) {

    private static final Pattern OWNER = Pattern.compile(
            "\\s*(?:của|hội nghị(?=.*(?:ban chấp hành|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)))(?! đồng chí)\\s+(.+)");

    /** "của Ban Thường vụ Thành ủy về …": whose it is and what it is about, on one line. */
    private static final Pattern OWNER_AND_SUBJECT =
            Pattern.compile("\\s*của\\s+(.{4,90}?)\\s+((?:về|thực hiện|triển khai)\\s.+)");

    private static final Pattern ABOUT = Pattern.compile("\\s*(?:v/v|vv)\\s*:?\\s*");
    private static final Pattern OPEN_END = Pattern.compile(
            "\\s(?:của|và|thuộc|với|tại|do|giữa|cho|về|trên|ở|các|theo|(?<!toàn )(?<!cán )(?<!nội )(?<!đường )bộ|(?<!cơ )sở)$|,$");
    private static final Pattern CITED_AT_END = Pattern.compile("(?:" + Kinds.ANY + ")$");
    private static final Pattern ATTACHED = Pattern.compile(
            "\\s*\\(?\\s*(?:ban hành )?kèm theo|\\s*\\(ban hành|\\s*\\(trình|\\s*\\(dự thảo|\\s*\\(sửa đổi");

    static Title in(Layout layout, Header header) {
        return layout.kindLine() < 0 ? ofLetter(layout, header) : ofTitled(layout);
    }

    private static Title ofTitled(Layout layout) {
        List<Paragraph> paragraphs = layout.paragraphs();
        Paragraph line = paragraphs.get(layout.kindLine());
        String kindWord = Kinds.atStart(line.folded()).orElseThrow();
        Field<String> kind = Field.of(Kinds.label(kindWord), line.passage(0, kindWord.length()));
        Field<String> owner = null;
        List<Field<String>> parts = new ArrayList<>();
        int rest = kindWord.length();
        if (kindWord.equals("thông báo") || kindWord.equals("chương trình") || kindWord.equals("kế hoạch")) {
            rest = kindWord.length();
        }
        if (rest < line.text().length()
                && !Bodies.strip(line.text().substring(rest)).isEmpty()) {
            if (OWNER.matcher(line.folded()).region(rest, line.text().length()).lookingAt()) {
                owner = owner(line, rest);
            } else {
                parts.add(Field.of(
                        line.text().substring(rest),
                        line.passage(rest, line.text().length())));
            }
        }
        for (Paragraph paragraph :
                paragraphs.subList(layout.kindLine() + 1, Math.max(layout.kindLine() + 1, layout.bodyStart()))) {
            if (Layout.isAddress(paragraph)) {
                break;
            }
            Matcher both = OWNER_AND_SUBJECT.matcher(paragraph.folded());
            boolean first = parts.isEmpty() && owner == null;
            if (first && both.matches() && isBodyAlone(paragraph.text().substring(both.start(1), both.end(1)))) {
                String name = paragraph.text().substring(both.start(1), both.end(1));
                owner = Field.of(ProperCase.of(name), paragraph.passage(both.start(1), both.end(1)));
                parts.add(Field.of(
                        paragraph.text().substring(both.start(2)), paragraph.passage(both.start(2), both.end(2))));
            } else if (parts.isEmpty()
                    && owner == null
                    && OWNER.matcher(paragraph.folded()).matches()
                    && paragraph.text().length() < 100) {
                owner = owner(paragraph, 0);
            } else if (isSubject(paragraph, parts) || goesOn(paragraph, parts)) {
                int from = parts.isEmpty() && owner != null ? afterSecondOwner(paragraph) : 0;
                parts.add(Field.of(
                        paragraph.text().substring(from),
                        paragraph.passage(from, paragraph.text().length())));
            } else if (!parts.isEmpty() && !ATTACHED.matcher(paragraph.folded()).lookingAt()) {
                break;
            }
        }
        return new Title(kind, owner, joined(parts));
    }

    /** "CỦA BỘ CHÍNH TRỊ," above "BAN BÍ THƯ VỀ …": where the subject begins behind the rest of whose it is. */
    private static int afterSecondOwner(Paragraph paragraph) {
        Tokens tokens = new Tokens(paragraph.text());
        int end = new BodyName(new Tokens(ProperCase.of(paragraph.text())), tokens.size()).endAt(0);
        return end > 0 && tokens.is(end, "về") ? tokens.get(end).from() : 0;
    }

    private static Field<String> owner(Paragraph paragraph, int from) {
        Matcher match =
                OWNER.matcher(paragraph.folded()).region(from, paragraph.text().length());
        match.lookingAt();
        String name = paragraph.text().substring(match.start(1), match.end(1));
        return Field.of(ProperCase.of(name), paragraph.passage(match.start(1), match.end(1)));
    }

    private static boolean isSubject(Paragraph paragraph, List<Field<String>> parts) {
        String text = paragraph.text();
        if (Header.isMotto(text)
                || ATTACHED.matcher(paragraph.folded()).lookingAt()
                || paragraph.folded().startsWith("số") && (parts.isEmpty() || !citesAtEnd(parts))) {
            return false;
        }
        boolean dated = paragraph.folded().contains(", ngày ")
                && Dates.firstIn(paragraph.folded()) != null
                && text.length() < 60;
        if (dated) {
            return false;
        }
        boolean kindGoesOn = parts.size() == 1
                && parts.get(0).value().strip().length() < 25
                && Vietnamese.isAllCaps(parts.get(0).value());
        if (kindGoesOn && !Vietnamese.isAllCaps(text)) {
            return true;
        }
        boolean authority = Vietnamese.isAllCaps(text) && isBodyAlone(text) && !parts.isEmpty();
        return !authority
                && (!parts.isEmpty() && Vietnamese.isAllCaps(text)
                        || parts.isEmpty()
                        || Vietnamese.startsLowerCase(text));
    }

    /** "… KÈM THEO NGHỊ QUYẾT" above "SỐ 10/2023/NQ-HĐND": the number belongs to the kind. */
    private static boolean citesAtEnd(List<Field<String>> parts) {
        String above = Vietnamese.fold(parts.get(parts.size() - 1).value().strip());
        return CITED_AT_END.matcher(above).find();
    }

    /** "… THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA" above "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG": a subject does not end so. */
    private static boolean goesOn(Paragraph paragraph, List<Field<String>> parts) {
        if (parts.isEmpty() || !Vietnamese.isAllCaps(paragraph.text())) {
            return false;
        }
        String above = Vietnamese.fold(parts.get(parts.size() - 1).value().strip());
        return OPEN_END.matcher(above).find();
    }

    /** "ỦY BAN NHÂN DÂN TỈNH …" under the subject is who decides, not part of the subject. */
    private static boolean isBodyAlone(String text) {
        Tokens tokens = new Tokens(ProperCase.of(text));
        BodySpan span = Bodies.read(tokens, 0);
        return !span.isEmpty() && span.end() >= tokens.size() - 1;
    }

    private static Title ofLetter(Layout layout, Header header) {
        Field<String> subject = null;
        List<Field<String>> parts = new ArrayList<>();
        for (Paragraph paragraph : layout.header()) {
            if (Layout.isAddress(paragraph)) {
                break;
            }
            Matcher about = ABOUT.matcher(paragraph.folded());
            if (about.lookingAt()) {
                parts.clear();
                parts.add(Field.of(
                        paragraph.text().substring(about.end()),
                        paragraph.passage(about.end(), paragraph.text().length())));
            } else if (isLetterSubject(paragraph, header) && parts.isEmpty()) {
                parts.add(Field.of(paragraph.text(), paragraph.passage()));
            }
        }
        subject = joined(parts);
        Optional<String> sign = header.symbol() == null
                ? Optional.empty()
                : Kinds.bySymbol(header.symbol().value());
        boolean addressed = layout.header().stream().anyMatch(Layout::isAddress);
        boolean ofOrgan = addressed && sign.isPresent() && sign.get().equals("Chỉ thị");
        Field<String> kind = sign.isPresent() && !ofOrgan
                ? Field.of(sign.get(), header.symbol().passage())
                : addressed || subject != null && header.symbol() != null ? letter(layout) : null;
        return new Title(kind, null, subject);
    }

    private static Field<String> letter(Layout layout) {
        return new Field<>(
                "Công văn", layout.paragraphs().get(0).passage(), "Văn bản không ghi tên loại; coi là công văn");
    }

    /** In the header of a Party letter the subject stands under the number, without a mark of its own. */
    private static boolean isLetterSubject(Paragraph paragraph, Header header) {
        String text = paragraph.text();
        Passage passage = paragraph.passage();
        boolean other = header.symbol() != null
                        && passage.overlaps(header.symbol().passage())
                || header.date() != null && passage.overlaps(header.date().passage())
                || header.place() != null && passage.overlaps(header.place().passage());
        return !other
                && !Vietnamese.isAllCaps(text)
                && !Header.isMotto(text)
                && !paragraph.folded().startsWith("số")
                && text.length() > 12
                && !ATTACHED.matcher(paragraph.folded()).lookingAt();
    }

    private static Field<String> joined(List<Field<String>> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        Passage passage = parts.get(0).passage();
        for (Field<String> part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(part.value().strip());
            passage = passage.join(part.passage());
        }
        String subject = Bodies.strip(text.toString());
        return subject.isEmpty() ? null : Field.of(subject, passage);
    }
}
