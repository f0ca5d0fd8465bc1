package vn.chidao.importer.output;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.Citation;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.Party;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.directive.Target;
import vn.chidao.directive.Timeframe;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.draft.DraftAssignment;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftRole;
import vn.chidao.importer.draft.DraftTimeframe;
import vn.chidao.importer.draft.Field;
import vn.chidao.organisation.AgencyId;

/**
 * Turns a draft into a directive file that can be loaded and simulated. Bodies that the directory does not know stay names;
 * where the file must have a code and there is none, one is made up and said so among the assumptions.
 */
public final class DirectiveDraftFile {

    private static final int LONGEST_TEXT = 4000;

    private final DraftDirective draft;
    private final BodyDirectory directory;
    private final List<String> assumptions = new ArrayList<>();

    private DirectiveDraftFile(DraftDirective draft, BodyDirectory directory) {
        this.draft = draft;
        this.directory = directory;
    }

    /** The directive file's text. */
    public static String write(DraftDirective draft, BodyDirectory directory) {
        return DirectiveFile.write(document(draft, directory));
    }

    public static DirectiveDocument document(DraftDirective draft, BodyDirectory directory) {
        return new DirectiveDraftFile(draft, directory).document();
    }

    private DirectiveDocument document() {
        LocalDate date = Field.valueOf(draft.date());
        LocalDate startsOn = date == null ? draft.notBefore() : null;
        if (startsOn != null) {
            assumptions.add("Văn bản không ghi ngày; tạm tính từ %s, ngày muộn nhất trong các văn bản được viện dẫn"
                    .formatted(startsOn));
        }
        LocalDate from = date == null ? startsOn : date;
        AgencyId issuingBody = code(Field.valueOf(draft.issuer()), "Cơ quan ban hành");
        String followUp = Field.valueOf(draft.followUp());
        AgencyId advisoryBody = followUp == null ? null : code(followUp, "Cơ quan tham mưu, theo dõi");
        return new DirectiveDocument(
                null,
                kind(),
                cut(Field.valueOf(draft.symbol()), 50),
                date,
                startsOn,
                cut(Field.valueOf(draft.place()), 100),
                issuingBody,
                cut(Field.valueOf(draft.onBehalfOf()), 200),
                cut(Field.valueOf(draft.signerTitle()), 100),
                cut(Field.valueOf(draft.signer()), 100),
                subject(),
                advisoryBody,
                recipients(),
                citations(),
                assignments(from),
                targets(),
                reporting(),
                assumptions);
    }

    private DirectiveKind kind() {
        String label = Field.valueOf(draft.docType());
        for (DirectiveKind kind : DirectiveKind.values()) {
            if (kind.label().equalsIgnoreCase(label)) {
                return kind;
            }
        }
        assumptions.add(
                label == null
                        ? "Văn bản không ghi tên loại; tạm coi là công văn"
                        : "Loại “%s” tạm xếp là công văn".formatted(label));
        return DirectiveKind.CONG_VAN;
    }

    private String subject() {
        String title = Field.valueOf(draft.title());
        if (title == null) {
            assumptions.add("Văn bản không có trích yếu");
            return "(Chưa có trích yếu)";
        }
        return cut(title, 500);
    }

    private List<Recipient> recipients() {
        return draft.recipients().stream()
                .map(recipient -> new Recipient(party(recipient.name()), recipient.purpose()))
                .toList();
    }

    private List<Citation> citations() {
        return draft.citations().stream()
                .map(c -> new Citation(
                        cut(c.symbol(), 50),
                        kindOf(c.docType()),
                        c.date(),
                        cut(c.issuer(), 300),
                        c.relation(),
                        cut(c.subject(), 1000)))
                .toList();
    }

    private static DirectiveKind kindOf(String label) {
        for (DirectiveKind kind : DirectiveKind.values()) {
            if (kind.label().equalsIgnoreCase(label)) {
                return kind;
            }
        }
        return null;
    }

    private List<Assignment> assignments(LocalDate from) {
        List<Assignment> assignments = new ArrayList<>();
        Set<String> numbers = new LinkedHashSet<>();
        int unnumbered = 0;
        for (DraftAssignment task : draft.assignments()) {
            String no = task.no() == null ? "K" + ++unnumbered : cut(task.no(), 20);
            while (!numbers.add(no)) {
                no = "K" + ++unnumbered;
            }
            assignments.add(new Assignment(
                    no,
                    cut(task.text(), LONGEST_TEXT),
                    parties(task.directing(), null),
                    parties(task.advisory(), false),
                    parties(task.advisory(), true),
                    parties(task.implementing(), null),
                    timeframe(task, no, from)));
        }
        return assignments;
    }

    private List<Party> parties(List<DraftRole> roles, Boolean coordinating) {
        return roles.stream()
                .filter(role -> coordinating == null || role.coordinating() == coordinating)
                .map(role -> party(role.body()))
                .distinct()
                .toList();
    }

    private Timeframe timeframe(DraftAssignment task, String no, LocalDate from) {
        DraftTimeframe time = task.timeframe();
        if (time == null) {
            return Timeframe.none();
        }
        String words = cut(time.words(), 300);
        boolean tooEarly =
                time.deadline() != null && from != null && time.deadline().isBefore(from);
        if (tooEarly) {
            assumptions.add(
                    "Hạn “%s” của nhiệm vụ %s sớm hơn ngày của văn bản nên chưa ghi; cần xem lại".formatted(words, no));
            return Timeframe.none();
        }
        return switch (time.kind()) {
            case CONTINUOUS -> new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null);
            case YEARLY -> new Timeframe(Timeframe.Kind.YEARLY, null, time.everyYearOn(), null);
            case DATED -> new Timeframe(Timeframe.Kind.DATED, time.deadline(), null, null);
            case STAGE, EVENT -> new Timeframe(Timeframe.Kind.EVENT, null, null, words);
        };
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        draft.targets().stream()
                .filter(target -> !target.atMost() && target.figure().signum() > 0)
                .forEach(target -> targets.add(new Target(
                        "CT" + (targets.size() + 1),
                        cut(target.text(), 1000),
                        target.measure(),
                        target.figure(),
                        cut(target.counted(), 300),
                        null)));
        return targets;
    }

    private ReportingRequirement reporting() {
        Set<PeriodKind> periods = new LinkedHashSet<>();
        draft.reporting().forEach(duty -> {
            if ("P6M".equals(duty.period())) {
                periods.add(PeriodKind.HALF_YEARLY);
            } else if ("P1Y".equals(duty.period())) {
                periods.add(PeriodKind.YEARLY);
            }
        });
        if (periods.isEmpty()) {
            return null;
        }
        String symbol = Field.valueOf(draft.symbol());
        boolean ofParty = symbol == null
                ? draft.onBehalfOf() != null && draft.onBehalfOf().value().contains("Ban Thường vụ")
                : symbol.matches("\\d+[a-z]?-.*");
        String regime = ofParty ? "PARTY-COMMITTEE" : "DECREE-09-2019";
        assumptions.add("Văn bản không nêu ngày chốt và hạn gửi báo cáo; tạm dùng chế độ %s".formatted(regime));
        return new ReportingRequirement(regime, List.copyOf(periods), null, null, null);
    }

    private Party party(String name) {
        List<BodyDirectory.Candidate> candidates = directory.candidates(name, asOf());
        if (candidates.size() == 1) {
            BodyDirectory.Candidate one = candidates.get(0);
            return one.agency() != null
                    ? new Party(one.agency(), null, null)
                    : new Party(null, one.agencyClass(), null);
        }
        return new Party(null, null, cut(name, 300));
    }

    private AgencyId code(String name, String what) {
        if (name == null) {
            assumptions.add("%s không ghi trong văn bản; mã CHUA-RO là tạm".formatted(what));
            return new AgencyId("CHUA-RO");
        }
        for (BodyDirectory.Candidate candidate : directory.candidates(name, asOf())) {
            if (candidate.agency() != null) {
                return candidate.agency();
            }
        }
        AgencyId made = new AgencyId(slug(name));
        assumptions.add("%s “%s” chưa có trong sổ đăng ký; mã %s là tạm".formatted(what, name, made.code()));
        return made;
    }

    private LocalDate asOf() {
        return draft.date() != null ? draft.date().value() : draft.notBefore();
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 40 ? plain.substring(0, 40) : plain;
        return cut.length() < 2 ? "CO-QUAN" : cut;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
