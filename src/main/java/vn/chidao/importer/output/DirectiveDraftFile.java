package vn.chidao.importer.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.directive.Citation;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveFile;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.directive.Target;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftReporting;
import vn.chidao.importer.draft.DraftTarget;
import vn.chidao.importer.draft.Field;
import vn.chidao.organisation.AgencyId;

/**
 * Turns a draft into a directive file that can be loaded and simulated. Bodies that the directory does not know stay names;
 * where the file must have a code and there is none, one is made up and said so among the assumptions.
 */
public final class DirectiveDraftFile {

    private static final int LONGEST_ASSUMPTION = 1000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DraftDirective draft;
    private final PartiesOut bodies;
    private final List<String> assumptions = new ArrayList<>();

    private DirectiveDraftFile(DraftDirective draft, BodyDirectory directory) {
        this.draft = draft;
        LocalDate asOf = draft.date() != null ? draft.date().value() : draft.notBefore();
        this.bodies = new PartiesOut(directory, asOf, assumptions);
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
            assumptions.add("Văn bản không ghi ngày; tạm tính từ %s, ngày gần nhất trong các văn bản được viện dẫn"
                    .formatted(startsOn));
        }
        LocalDate from = date == null ? startsOn : date;
        AgencyId issuingBody = bodies.code(Field.valueOf(draft.issuer()), "Cơ quan ban hành");
        AgencyId advisoryBody = bodies.agency(Field.valueOf(draft.followUp())).orElseGet(() -> noAdviser(issuingBody));
        return new DirectiveDocument(
                id(issuingBody),
                kind(),
                Shortened.to(Field.valueOf(draft.symbol()), 50),
                date,
                startsOn,
                Shortened.to(Field.valueOf(draft.place()), 100),
                issuingBody,
                Shortened.to(Field.valueOf(draft.onBehalfOf()), 200),
                Shortened.to(Field.valueOf(draft.signerTitle()), 100),
                Shortened.to(Field.valueOf(draft.signer()), 100),
                subject(),
                advisoryBody,
                recipients(),
                citations(),
                new AssignmentsOut(bodies, assumptions).of(draft.assignments(), from),
                targets(),
                reporting(),
                assumptions);
    }

    /** A directive is broken down by somebody: where no agency of the register is named, it stays with the issuing body. */
    private AgencyId noAdviser(AgencyId issuingBody) {
        String followUp = Field.valueOf(draft.followUp());
        assumptions.add(
                followUp == null
                        ? "Văn bản không nêu cơ quan tham mưu, theo dõi; tạm để chính cơ quan ban hành"
                        : "Cơ quan tham mưu, theo dõi “%s” chưa ứng với một cơ quan trong sổ đăng ký; tạm để chính cơ quan ban hành"
                                .formatted(Shortened.to(followUp, 300)));
        return issuingBody;
    }

    /** A file number to begin with: where it comes from and its symbol, or what its words are if it has none. */
    private DirectiveId id(AgencyId issuingBody) {
        String symbol = Field.valueOf(draft.symbol());
        String own = symbol != null ? symbol : TextDigest.of(draft.text()).substring(0, 8);
        String from = issuingBody.code().split("-")[0];
        return new DirectiveId(PartiesOut.slug(from + "-" + own));
    }

    private DirectiveKind kind() {
        String label = Field.valueOf(draft.docType());
        DirectiveKind known = kindOf(label);
        if (known != null) {
            return known;
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
        return Shortened.to(title, 500);
    }

    private List<Recipient> recipients() {
        return draft.recipients().stream()
                .flatMap(recipient -> bodies.parties(recipient.name()).stream()
                        .map(party -> new Recipient(party, recipient.purpose())))
                .distinct()
                .toList();
    }

    private List<Citation> citations() {
        return draft.citations().stream()
                .map(c -> new Citation(
                        Shortened.to(c.symbol(), 50),
                        kindOf(c.docType()),
                        c.date(),
                        Shortened.to(c.issuer(), 300),
                        c.relation(),
                        Shortened.to(c.subject(), 1000)))
                .toList();
    }

    private static DirectiveKind kindOf(String label) {
        return DirectiveKind.ofLabel(label).orElse(null);
    }

    /** A ceiling has no place in a directive file, nor has a share above the whole. */
    public static boolean canBeKept(DraftTarget target) {
        boolean whole =
                target.measure() != Target.Measure.PERCENT || target.figure().compareTo(HUNDRED) <= 0;
        return !target.atMost() && target.figure().signum() > 0 && whole;
    }

    /** The regimes know half-years and years. */
    public static boolean canBeKept(DraftReporting duty) {
        return "P6M".equals(duty.period()) || "P1Y".equals(duty.period());
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        draft.targets().stream()
                .filter(target -> !canBeKept(target))
                .forEach(target -> assumptions.add(Shortened.to(
                        "Chưa ghi chỉ tiêu là mức trần hoặc quá 100%%: “%s”".formatted(target.text()),
                        LONGEST_ASSUMPTION)));
        draft.targets().stream()
                .filter(DirectiveDraftFile::canBeKept)
                .forEach(target -> targets.add(new Target(
                        "CT" + (targets.size() + 1),
                        Shortened.to(target.text(), 1000),
                        target.measure(),
                        target.figure(),
                        Shortened.to(target.counted(), 300),
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
            } else if (duty.period() != null) {
                assumptions.add(Shortened.to(
                        "Chưa ghi chế độ báo cáo %s: “%s”"
                                .formatted(
                                        PeriodWords.of(duty.period()),
                                        draft.text().at(duty.passage()).strip()),
                        LONGEST_ASSUMPTION));
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
}
