package vn.chidao.directive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import vn.chidao.organisation.AgencyId;

/** Directives of the test register {@code organisation/register-test.yaml}, invented for tests. */
public final class Documents {

    static final AgencyId COMMITTEE = new AgencyId("TST-TU");
    static final AgencyId ADVISORY = new AgencyId("TST-BDV");

    private Documents() {}

    /** A directive in which every field has a value. */
    public static DirectiveDocument full() {
        return document(new DirectiveId("TST-12-CT-TU"), "12-CT/TU", LocalDate.of(2024, 3, 5), assignments());
    }

    static DirectiveDocument numbered(String id, String symbol, LocalDate issuedOn) {
        return document(id == null ? null : new DirectiveId(id), symbol, issuedOn, assignments());
    }

    static DirectiveDocument registeredOnly(String id) {
        return new DirectiveDocument(
                new DirectiveId(id),
                DirectiveKind.KE_HOACH,
                null,
                null,
                null,
                null,
                COMMITTEE,
                null,
                null,
                null,
                "Thử",
                ADVISORY,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static DirectiveDocument withAssignmentText(String text) {
        return document(
                new DirectiveId("TST-1"),
                "1-CT/TU",
                LocalDate.of(2024, 3, 5),
                List.of(new Assignment("1", text, null, null, null, null, null)));
    }

    static List<Assignment> assignments() {
        return List.of(
                new Assignment(
                        "1",
                        "Tuyên truyền thường xuyên",
                        List.of(agency("TST-TU")),
                        List.of(agency("TST-BDV")),
                        List.of(agency("TST-MTTQ")),
                        List.of(agencyClass("TST-CAP-HUYEN"), agency("TST-MTTQ")),
                        new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null)),
                new Assignment(
                        "2.10",
                        "Tổ chức đối thoại hằng năm",
                        null,
                        null,
                        null,
                        null,
                        new Timeframe(Timeframe.Kind.YEARLY, null, MonthDay.of(11, 30), null)),
                new Assignment(
                        "3",
                        "Rà soát quy chế\nvà công bố",
                        null,
                        null,
                        null,
                        List.of(agency("TST-MTTQ"), named("Hội Nước sạch")),
                        new Timeframe(Timeframe.Kind.DATED, LocalDate.of(2024, 6, 30), null, null)),
                new Assignment(
                        "4",
                        "Vận động bầu cử",
                        null,
                        null,
                        null,
                        null,
                        new Timeframe(Timeframe.Kind.EVENT, null, null, "Bầu cử hội đồng nhân dân")));
    }

    private static DirectiveDocument document(
            DirectiveId id, String symbol, LocalDate issuedOn, List<Assignment> assignments) {
        boolean complete = assignments.size() > 1;
        return new DirectiveDocument(
                id,
                DirectiveKind.CHI_THI,
                symbol,
                issuedOn,
                LocalDate.of(2024, 3, 1),
                "Tân Sơn Tây",
                COMMITTEE,
                "Ban Thường vụ",
                "Phó Bí thư",
                "Nguyễn Văn Thử",
                "Tăng cường công tác thử nghiệm",
                ADVISORY,
                List.of(
                        new Recipient(agencyClass("TST-CAP-HUYEN"), Recipient.Purpose.ACT),
                        new Recipient(named("Ban Thử nghiệm Trung ương"), Recipient.Purpose.KNOW)),
                List.of(new Citation(
                        "3-KL/TW",
                        DirectiveKind.KET_LUAN,
                        LocalDate.of(2019, 1, 7),
                        "Ban Bí thư",
                        Citation.Relation.BASIS,
                        "thử nghiệm")),
                assignments,
                complete ? targets() : List.of(),
                new ReportingRequirement(
                        "TST", List.of(PeriodKind.HALF_YEARLY, PeriodKind.YEARLY), COMMITTEE, ADVISORY, 2026),
                List.of("Giả định ngày bắt đầu là đầu tháng ban hành"));
    }

    private static List<Target> targets() {
        return List.of(
                new Target("1", "Thôn có mô hình", Target.Measure.PERCENT, new BigDecimal("97.50"), "thôn", "1"),
                new Target("2", "Cuộc đối thoại", Target.Measure.MINIMUM_COUNT, new BigDecimal("10"), "cuộc", null));
    }

    static Party agency(String code) {
        return new Party(new AgencyId(code), null, null);
    }

    static Party agencyClass(String code) {
        return new Party(null, code, null);
    }

    static Party named(String name) {
        return new Party(null, null, name);
    }
}
