package vn.chidao.importer.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.Party;
import vn.chidao.directive.Recipient;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftCitation;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.DraftRecipient;
import vn.chidao.importer.draft.Field;
import vn.chidao.organisation.AgencyId;

/** What the clerk's form begins with. What the document does not say stays empty and is a point to look at. */
final class RegistrationProposal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DraftDirective draft;
    private final DirectiveDocument document;
    private final NamesAtHand directory;
    private final SheetNotes notes;
    private final BinaryOperator<AgencyId> successor;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** {@code successor}: who stands in the place of the first, as the second, which it advises or null, can have it. */
    RegistrationProposal(
            DraftDirective draft,
            DirectiveDocument document,
            NamesAtHand directory,
            SheetNotes notes,
            BinaryOperator<AgencyId> successor) {
        this.draft = draft;
        this.document = document;
        this.directory = directory;
        this.notes = notes;
        this.successor = successor;
    }

    Map<String, Object> values(LocalDate asOf) {
        kind();
        number();
        date();
        put("place", document.place(), draft.place(), "Nơi ban hành");
        bodies(asOf);
        put("subject", draft.title() == null ? null : document.subject(), draft.title(), "Trích yếu");
        put("onBehalfOf", document.onBehalfOf(), draft.onBehalfOf(), "Thay mặt");
        put("signerTitle", document.signerTitle(), draft.signerTitle(), "Chức vụ người ký");
        put("signer", document.signer(), draft.signer(), "Người ký");
        missing(draft.title(), "subject", "Văn bản không có trích yếu; hãy ghi.");
        missing(draft.signer(), "signer", "Không đọc được người ký.");
        recipients();
        citations();
        return values;
    }

    private void kind() {
        String label = Field.valueOf(draft.docType());
        Optional<DirectiveKind> kind = DirectiveKind.ofLabel(label);
        put("kind", kind.map(Enum::name).orElse(null), draft.docType(), "Loại văn bản");
        if (kind.isEmpty()) {
            notes.point(
                    "kind",
                    label == null
                            ? "Văn bản không ghi tên loại; hãy chọn loại văn bản."
                            : "Loại “%s” chưa có trong danh mục; hãy chọn loại văn bản.".formatted(label));
        }
    }

    private void number() {
        put("symbol", document.symbol(), draft.symbol(), "Số, ký hiệu");
        values.put("symbolUnknown", draft.symbol() == null);
        missing(
                draft.symbol(),
                "symbolUnknown",
                "Văn bản không ghi số, ký hiệu; hãy ghi nếu biết, hoặc để “Chưa có số”.");
    }

    private void date() {
        put("issuedOn", Field.valueOf(draft.date()), draft.date(), "Ngày ban hành");
        values.put("dateUnknown", draft.date() == null);
        missing(
                draft.date(),
                "dateUnknown",
                "Văn bản không ghi ngày ban hành; hãy ghi nếu biết, hoặc để “Chưa có ngày”.");
        if (draft.date() == null && draft.notBefore() != null) {
            values.put("startsOn", draft.notBefore());
            values.put(
                    "assumptions",
                    List.of("Văn bản không ghi ngày; tạm tính từ %s, ngày gần nhất trong các văn bản được viện dẫn."
                            .formatted(draft.notBefore().format(DAY))));
        }
    }

    private void bodies(LocalDate asOf) {
        body("issuingBody", draft.issuer(), "Cơ quan ban hành", asOf);
        body("advisoryBody", draft.followUp(), "Cơ quan tham mưu, theo dõi", asOf);
        if (!(values.get("advisoryBody") instanceof AgencyId named)) {
            return;
        }
        AgencyId today = successor.apply(named, (AgencyId) values.get("issuingBody"));
        if (!today.equals(named)) {
            values.put("advisoryBody", today);
            notes.point(
                    "advisoryBody",
                    "Cơ quan tham mưu: văn bản giao %s; công việc này nay do %s đảm nhiệm, hãy xem lại."
                            .formatted(draft.followUp().value(), directory.nameOf(today)));
        }
    }

    private void body(String field, Field<String> named, String label, LocalDate asOf) {
        if (named == null) {
            notes.point(field, label + ": văn bản không nêu; hãy chọn.");
            return;
        }
        notes.field(named, field, label);
        notes.body(named.value(), named.passage(), field, label);
        List<AgencyId> agencies = directory.candidates(named.value(), asOf).stream()
                .map(Candidate::agency)
                .filter(Objects::nonNull)
                .toList();
        if (agencies.size() == 1) {
            values.put(field, agencies.get(0));
        } else {
            notes.point(
                    field,
                    "%s: văn bản ghi “%s”, chưa khớp với cơ quan nào; hãy chọn.".formatted(label, named.value()));
        }
    }

    private void recipients() {
        Map<Recipient.Purpose, List<Party>> byPurpose = document.recipients().stream()
                .collect(Collectors.groupingBy(
                        Recipient::purpose,
                        LinkedHashMap::new,
                        Collectors.mapping(Recipient::party, Collectors.toList())));
        values.put("recipients", byPurpose);
        for (DraftRecipient addressee : draft.addressees()) {
            notes.body(addressee.name(), addressee.passage(), "recipients.ACT", "Kính gửi");
        }
        for (DraftRecipient recipient : draft.recipients()) {
            String field = "recipients." + recipient.purpose();
            notes.body(recipient.name(), recipient.passage(), field, "Nơi nhận");
        }
        if (!byPurpose.containsKey(Recipient.Purpose.ACT)) {
            notes.point("recipients.ACT", "Văn bản không ghi nơi nhận để thực hiện; hãy thêm.");
        }
    }

    private void citations() {
        values.put("citations", document.citations());
        for (int i = 0; i < draft.citations().size(); i++) {
            DraftCitation cited = draft.citations().get(i);
            notes.mark(cited.passage(), "citations." + i + ".symbol", "Văn bản viện dẫn");
            if (cited.dates().size() > 1) {
                String days = cited.dates().stream().map(day -> day.format(DAY)).collect(Collectors.joining(" và "));
                notes.point(
                        "citations." + i + ".issuedOn",
                        "Văn bản viện dẫn %s có các ngày khác nhau: %s; hãy kiểm tra."
                                .formatted(cited.symbol() == null ? i + 1 : cited.symbol(), days));
            }
        }
    }

    private void put(String field, Object value, Field<?> found, String label) {
        notes.field(found, field, label);
        if (value != null) {
            values.put(field, value);
        }
    }

    private void missing(Field<?> found, String field, String sentence) {
        if (found == null) {
            notes.point(field, sentence);
        }
    }
}
