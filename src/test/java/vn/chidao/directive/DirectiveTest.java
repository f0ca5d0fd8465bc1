package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectiveTest {

    private static final Instant NOW = Instant.parse("2024-03-06T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);
    private static final Breakdown BREAKDOWN = new Breakdown(Documents.assignments(), null, null);

    @Test
    void noDirectiveReplacesItself() {
        Directive directive = Directive.registered(Documents.full(), NOW, "vanthu", false);
        assertThatThrownBy(() -> directive.withdraw("Văn bản mới", directive.id(), NOW))
                .isInstanceOf(InvalidDirective.class)
                .hasMessageContaining("chính nó");
    }

    @Test
    void aDirectiveLivesFromRegistrationToItsClose() {
        Directive registered = registered();
        Directive brokenDown = registered.breakDown(BREAKDOWN);
        Directive issued = brokenDown.approve(NOW, "bithu").issue(TODAY, NOW);
        Directive closed = issued.beginFinalReview().close("Hoàn thành", NOW);
        assertThat(registered.status()).isEqualTo(DirectiveStatus.REGISTERED);
        assertThat(brokenDown.status()).isEqualTo(DirectiveStatus.BROKEN_DOWN);
        assertThat(brokenDown.document().assignments()).hasSize(4);
        assertThat(issued.status()).isEqualTo(DirectiveStatus.ISSUED);
        assertThat(issued.life().dutiesSince()).isEqualTo(TODAY);
        assertThat(closed.status()).isEqualTo(DirectiveStatus.CLOSED);
        assertThat(closed.life())
                .returns(TODAY, DirectiveLife::dutiesSince)
                .returns("bithu", DirectiveLife::approvedBy)
                .returns("Hoàn thành", DirectiveLife::closeReason);
    }

    @Test
    void aReturnedBreakdownIsProposedAgain() {
        Directive returned = registered().breakDown(BREAKDOWN).returnBreakdown();
        assertThat(returned.status()).isEqualTo(DirectiveStatus.REGISTERED);
        assertThat(returned.breakDown(BREAKDOWN).status()).isEqualTo(DirectiveStatus.BROKEN_DOWN);
    }

    @Test
    void aBreakdownWithoutAssignmentsIsRefused() {
        assertThatThrownBy(() -> registered().breakDown(new Breakdown(null, null, null)))
                .hasMessage("Phương án phân công phải có ít nhất một nhiệm vụ");
    }

    @Test
    void theSecondApprovalIsToldWhoGaveTheFirst() {
        Directive approved = registered().breakDown(BREAKDOWN).approve(NOW, "bithu");
        assertThatThrownBy(() -> approved.approve(NOW, "phobithu"))
                .isInstanceOf(WrongState.class)
                .hasMessage("Phương án phân công của văn bản 12-CT/TU đã được bithu phê duyệt nên không thể "
                        + "phê duyệt phương án phân công nữa");
        assertThatThrownBy(approved::returnBreakdown).hasMessageContaining("đã được bithu phê duyệt");
    }

    @Test
    void whatWasNotApprovedIsNotIssued() {
        Directive proposed = registered().breakDown(BREAKDOWN);
        assertThatThrownBy(() -> proposed.issue(TODAY, NOW))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("chưa được phê duyệt");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStateDoesNotAllowIsRefusedWithASentenceThatNamesTheState(DirectiveStatus status) {
        Directive directive = in(status);
        refusedUnless(status == DirectiveStatus.REGISTERED, directive, each -> each.breakDown(BREAKDOWN));
        refusedUnless(status == DirectiveStatus.BROKEN_DOWN, directive, Directive::returnBreakdown);
        refusedUnless(status == DirectiveStatus.BROKEN_DOWN, directive, each -> each.approve(NOW, "bithu"));
        refusedUnless(status == DirectiveStatus.ISSUED, directive, Directive::beginFinalReview);
        refusedUnless(status == DirectiveStatus.ISSUED, directive, each -> each.addAssignments(more(), TODAY));
        refusedUnless(status == DirectiveStatus.IN_FINAL_REVIEW, directive, each -> each.close("Xong", NOW));
        refusedUnless(!status.isEnded(), directive, each -> each.withdraw("Sai", null, NOW));
        refusedUnless(!status.isEnded(), directive, each -> each.fillIn(null, null));
    }

    @Test
    void aReplacedDirectiveNamesItsSuccessorAndAWithdrawnOneDoesNot() {
        DirectiveId successor = new DirectiveId("TST-2");
        assertThat(registered().withdraw("Thay", successor, NOW).life())
                .returns(DirectiveStatus.REPLACED, DirectiveLife::status)
                .returns(successor, DirectiveLife::replacedBy);
        assertThat(registered().withdraw("Sai", null, NOW).status()).isEqualTo(DirectiveStatus.WITHDRAWN);
    }

    @Test
    void aLaterAssignmentBindsFromItsOwnDay() {
        Directive extended = in(DirectiveStatus.ISSUED).addAssignments(more(), LocalDate.of(2025, 1, 1));
        List<Assignment> assignments = extended.document().assignments();
        assertThat(extended.bindsFrom(assignments.get(0))).isEqualTo(TODAY);
        assertThat(extended.bindsFrom(assignments.get(4))).isEqualTo("2025-01-01");
    }

    @Test
    void numberAndDateAreFilledInOnce() {
        Directive unknown = Directive.registered(Documents.registeredOnly("TST-3"), NOW, "vanthu", false);
        Directive known = unknown.fillIn("7-KH/TU", null).fillIn(null, LocalDate.of(2024, 1, 2));
        assertThat(known.document().shownSymbol()).isEqualTo("7-KH/TU");
        assertThat(known.document().issuedOn()).isEqualTo("2024-01-02");
        assertThatThrownBy(() -> known.fillIn("8-KH/TU", null))
                .hasMessage("Số, ký hiệu đã ghi là “7-KH/TU”, không thể sửa thành “8-KH/TU”");
    }

    private static void refusedUnless(boolean allowed, Directive directive, UnaryOperator<Directive> step) {
        if (allowed) {
            assertThat(step.apply(directive)).isNotNull();
        } else {
            assertThatThrownBy(() -> step.apply(directive))
                    .isInstanceOf(WrongState.class)
                    .hasMessageContaining("12-CT/TU")
                    .hasMessageContaining(directive.status().label());
        }
    }

    private static Directive registered() {
        return Directive.registered(
                Documents.numbered("TST-1", "12-CT/TU", LocalDate.of(2024, 3, 5)), NOW, "vanthu", false);
    }

    private static Directive in(DirectiveStatus status) {
        Directive issued =
                registered().breakDown(BREAKDOWN).approve(NOW, "bithu").issue(TODAY, NOW);
        return switch (status) {
            case REGISTERED -> registered();
            case BROKEN_DOWN -> registered().breakDown(BREAKDOWN);
            case ISSUED -> issued;
            case IN_FINAL_REVIEW -> issued.beginFinalReview();
            case CLOSED -> issued.beginFinalReview().close("Xong", NOW);
            case WITHDRAWN -> issued.withdraw("Sai", null, NOW);
            case REPLACED -> issued.withdraw("Thay", new DirectiveId("TST-2"), NOW);
        };
    }

    private static Breakdown more() {
        return new Breakdown(List.of(new Assignment("5", "Thêm", null, null, null, null, null)), null, null);
    }
}
