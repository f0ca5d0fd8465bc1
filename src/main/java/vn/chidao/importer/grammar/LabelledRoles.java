package vn.chidao.importer.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.text.Paragraph;
import vn.chidao.importer.text.Passage;
import vn.chidao.importer.text.Vietnamese;

/** The roles and the time that labels give: "Cơ quan chỉ đạo: …", "Cơ quan tham mưu, thực hiện: …", "Thời gian: …". */
final class LabelledRoles {

    /** Inside a value: "Ban Dân vận phối hợp với Ban Tuyên giáo", "Sở A chủ trì, phối hợp với Sở B". */
    private static final Pattern WITH = Pattern.compile(
            "\\s?[,;]?\\s?(?:chủ trì)?\\s?[,;]?\\s?(?:và )?phối hợp(?: chặt chẽ)?\\s(?:với|cùng)?\\s?|\\s?[,;]\\s?phối hợp\\s?:\\s?");

    private static final Pattern LEADS =
            Pattern.compile("\\s(?:là cơ quan )?(?:chủ trì|đầu mối|thực hiện|tham mưu)\\.?$");

    final RoleSet roles = new RoleSet();
    DraftTimeframe timeframe;
    private final Timeframes timeframes;
    private boolean advisoryLabelled;

    LabelledRoles(Timeframes timeframes) {
        this.timeframes = timeframes;
    }

    void read(Paragraph paragraph) {
        for (Label label : Label.in(paragraph)) {
            read(label);
        }
    }

    private void read(Label label) {
        switch (label.meaning()) {
            case TIME -> {
                DraftTimeframe read =
                        timeframes.ofLabel(label.value(), label.paragraph().passage(label.from(), label.until()));
                timeframe = timeframe == null ? read : timeframe;
            }
            case DIRECTING -> add(roles.directing, label, false);
            case ADVISING -> {
                advisoryLabelled = true;
                add(roles.advisory, label, false);
            }
            case ADVISING_AND_IMPLEMENTING -> {
                add(roles.advisory, label, false);
                add(roles.implementing, label, false);
            }
            case IMPLEMENTING -> add(roles.implementing, label, false);
            case COORDINATING ->
                add(
                        advisoryLabelled && roles.implementing.isEmpty() ? roles.advisory : roles.implementing,
                        label,
                        true);
            case OTHER -> {}
        }
    }

    private void add(List<DraftRole> where, Label label, boolean coordinating) {
        String value = label.value();
        int start = label.paragraph().text().indexOf(value, label.from());
        Matcher with = WITH.matcher(Vietnamese.fold(value));
        if (with.find() && with.start() > 0 && !coordinating) {
            put(where, value.substring(0, with.start()), false, label, start);
            put(where, value.substring(with.end()), true, label, start);
        } else {
            put(where, value, coordinating, label, start);
        }
    }

    private static void put(List<DraftRole> where, String value, boolean coordinating, Label label, int start) {
        String names = value;
        Matcher leads = LEADS.matcher(Vietnamese.fold(names));
        if (leads.find()) {
            names = names.substring(0, leads.start());
        }
        for (String name : NamesOnly.in(names)) {
            int at = label.paragraph().text().indexOf(name, Math.max(start, label.from()));
            Passage passage = at < 0
                    ? label.paragraph().passage(label.from(), label.until())
                    : label.paragraph().passage(at, at + name.length());
            RoleSet.add(where, new DraftRole(name, coordinating, passage));
        }
    }
}
