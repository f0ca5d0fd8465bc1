package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OrganisationRegister;

@ChidaoTest
@Transactional
@RecordApplicationEvents
class DirectiveTransitionsTest {

    private static final FinalReview REVIEW = new FinalReview("Đạt", null, null, null);
    private static final DirectiveId ID = Documents.full().id();
    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 6);
    private static final LocalDate AFTER_DISTRICTS = LocalDate.of(2025, 7, 1);

    @Autowired
    Directives directives;

    @Autowired
    DirectiveTransitions steps;

    @Autowired
    ImplementingAgencies implementing;

    @Autowired
    AgencyShares shares;

    @Autowired
    DirectiveRecord record;

    @Autowired
    OrganisationRegister register;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void registerDirective() {
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
        directives.register(Documents.full(), "vanthu", false);
    }

    @Test
    void issuingResolvesWhoActsAndNamesWhoCouldNotBeFound() {
        Issue.Outcome outcome = issue();
        assertThat(outcome.agencies()).containsExactly(id("TST-H1"), id("TST-H2"), id("TST-MTTQ"));
        assertThat(outcome.unresolved()).containsExactly("Hội Nước sạch");
        assertThat(implementing.on(ID, ISSUED)).isEqualTo(outcome.agencies());
        assertThat(implementing.on(ID, ISSUED.minusDays(1))).isEmpty();
        assertThat(events.stream(DirectiveIssued.class)).containsExactly(new DirectiveIssued(ID, ISSUED));
        assertThat(record.of(ID))
                .extracting(entry -> entry.entry().kind().id())
                .containsExactly("directive-registered", "breakdown-proposed", "directive-issued");
        assertThat(record.of(ID))
                .last()
                .returns(
                        "Giao cho 3 cơ quan; chưa xác định được cơ quan trong sổ đăng ký: Hội Nước sạch",
                        entry -> entry.entry().note());
    }

    @Test
    void theBreakdownReplacesWhatTheDocumentSaid() {
        Breakdown breakdown = new Breakdown(
                List.of(new Assignment("A", "Chỉ việc này", null, null, null, null, null)),
                null,
                new ReportingRequirement("KHAC", List.of(PeriodKind.YEARLY), null, null, null));
        steps.breakDown(ID, breakdown);
        assertThat(Breakdown.of(directives.get(ID).document())).isEqualTo(breakdown);
        steps.returnBreakdown(ID, " Chưa đủ ");
        assertThat(directives.get(ID).status()).isEqualTo(DirectiveStatus.REGISTERED);
        assertThat(record.of(ID)).last().returns("Chưa đủ", entry -> entry.entry()
                .note());
        assertThatThrownBy(() -> steps.returnBreakdown(ID, "Nữa")).isInstanceOf(WrongState.class);
    }

    @Test
    void whoReturnsSaysWhy() {
        steps.breakDown(ID, Breakdown.of(Documents.full()));
        assertThatThrownBy(() -> steps.returnBreakdown(ID, "  ")).hasMessage("Hãy ghi lý do");
    }

    @Test
    void anAgencyAcknowledgesOnceAndNamesItsLeader() {
        issue();
        assertThatThrownBy(() -> implementing.acknowledge(ID, id("TST-H1"), " ", null, ISSUED))
                .hasMessage("Hãy ghi họ tên lãnh đạo phụ trách");
        implementing.acknowledge(ID, id("TST-H1"), "Trần Thị Thử", "Bí thư", ISSUED);
        assertThat(implementing.of(ID))
                .first()
                .isEqualTo(new ImplementingAgency(id("TST-H1"), ISSUED, null, ISSUED, "Trần Thị Thử", "Bí thư"));
        assertThatThrownBy(() -> implementing.acknowledge(ID, id("TST-H1"), "Khác", null, ISSUED))
                .hasMessageContaining("TST-H1 không có nhiệm vụ chờ tiếp nhận");
        assertThatThrownBy(() -> implementing.acknowledge(ID, id("TST-TU"), "Khác", null, ISSUED))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void eachAgencyIsBoundByTheAssignmentsThatNameItOrNobody() {
        issue();
        assertThat(shares.of(ID, id("TST-H1"), ISSUED).assignments())
                .extracting(Assignment::no)
                .containsExactly("1", "2.10", "4");
        assertThat(shares.of(ID, id("TST-MTTQ"), ISSUED).assignments()).hasSize(4);
        assertThat(shares.of(ID, id("TST-MTTQ"), ISSUED).targets()).hasSize(2);
        assertThat(shares.of(ID, id("TST-TU"), ISSUED)).isEqualTo(AgencyShare.NONE);
        // Whom the assignments name was worked out above, and nothing has changed since.
        assertThat(StatementCount.of(() -> shares.of(ID, ISSUED))).isEqualTo(3);
    }

    @Test
    void whenAgenciesEndTheirSuccessorsTakeOverDutiesAndShare() {
        issue();
        assertThat(steps.renewImplementingAgencies(ID, AFTER_DISTRICTS)).containsExactly(id("TST-X2"));
        assertThat(implementing.on(ID, AFTER_DISTRICTS)).containsExactly(id("TST-MTTQ"), id("TST-X2"));
        assertThat(implementing.on(ID, AFTER_DISTRICTS.minusDays(1)))
                .containsExactly(id("TST-H1"), id("TST-H2"), id("TST-MTTQ"));
        assertThat(shares.of(ID, id("TST-X2"), AFTER_DISTRICTS).assignments())
                .extracting(Assignment::no)
                .containsExactly("1", "2.10", "4");
        assertThat(steps.renewImplementingAgencies(ID, AFTER_DISTRICTS)).isEmpty();
    }

    @Test
    void newMembersOfAClassAreAddedFromTheirDay() {
        issue();
        LocalDate later = LocalDate.of(2025, 8, 1);
        assertThat(steps.renewImplementingAgencies(ID, later)).containsExactly(id("TST-X1"), id("TST-X2"));
        assertThat(shares.of(ID, id("TST-X1"), later).assignments())
                .extracting(Assignment::no)
                .contains("1");
    }

    @Test
    void aLaterAssignmentBindsFromItsDayAndMayBringNewAgencies() {
        issue();
        LocalDate from = LocalDate.of(2024, 7, 1);
        Assignment added = new Assignment("5", "Thêm", null, null, null, List.of(Documents.agency("TST-BDV")), null);
        assertThat(steps.addAssignments(ID, List.of(added), List.of(), from)).containsExactly(id("TST-BDV"));
        assertThat(shares.of(ID, id("TST-BDV"), from).assignments())
                .extracting(Assignment::no)
                .containsExactly("2.10", "4", "5");
        assertThat(shares.of(ID, id("TST-BDV"), from.minusDays(1))).isEqualTo(AgencyShare.NONE);
        assertThat(directives.get(ID).addedOn()).containsEntry("5", from);
        assertThatThrownBy(() -> steps.addAssignments(ID, List.of(added), List.of(), from))
                .isInstanceOf(InvalidDirective.class)
                .hasMessage("Nhiệm vụ thứ 6, số thứ tự: số “5” đã dùng cho một nhiệm vụ khác");
    }

    @Test
    void issuingTakesAsManyStatementsForManyAgenciesAsForOne() {
        steps.breakDown(ID, Breakdown.of(Documents.full()));
        steps.approve(ID);
        long forThree = StatementCount.of(() -> steps.issue(ID, ISSUED));
        DirectiveId one = directives.register(Documents.registeredOnly("TST-MOT"), "vanthu", false);
        steps.breakDown(
                one,
                new Breakdown(
                        List.of(new Assignment(
                                "1",
                                "Việc",
                                null,
                                null,
                                null,
                                List.of(Documents.agency("TST-MTTQ"), Documents.agencyClass("TST-HUYEN-UY")),
                                null)),
                        null,
                        null));
        steps.approve(one);
        assertThat(StatementCount.of(() -> steps.issue(one, LocalDate.of(2025, 8, 1))))
                .isEqualTo(forThree);
    }

    @Test
    void aDirectiveIsClosedAfterItsFinalReviewOrReplacedByAnother() {
        issue();
        DirectiveId successor = directives.register(Documents.registeredOnly("TST-SAU"), "vanthu", false);
        steps.withdraw(ID, "Văn bản mới", successor);
        assertThat(directives.get(ID).life().replacedBy()).isEqualTo(successor);
        assertThat(record.of(ID))
                .last()
                .returns(RecordKind.DIRECTIVE_REPLACED, entry -> entry.entry().kind())
                .returns("TST-SAU", entry -> entry.entry().outcome());
        assertThatThrownBy(() -> steps.review(ID, REVIEW))
                .hasMessage("Văn bản 12-CT/TU đang ở trạng thái “Đã được thay thế” nên không thể bắt đầu tổng kết");
    }

    @Test
    void theIssuingBodyClosesAfterTheFinalReview() {
        issue();
        steps.review(ID, REVIEW);
        steps.close(ID, "Đạt yêu cầu");
        assertThat(directives.get(ID).life())
                .returns(DirectiveStatus.CLOSED, DirectiveLife::status)
                .returns("Đạt yêu cầu", DirectiveLife::closeReason);
    }

    private Issue.Outcome issue() {
        steps.breakDown(ID, Breakdown.of(Documents.full()));
        steps.approve(ID);
        return steps.issue(ID, ISSUED);
    }

    private static AgencyId id(String code) {
        return new AgencyId(code);
    }
}
