package vn.chidao.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Signature;
import vn.chidao.organisation.AgencyId;

class DutyTest {

    @Test
    void whatCannotBeDoneIsSaidWithTheDutysNameOnce() {
        assertThatThrownBy(() -> sent(DutyKind.PLAN, DutyKind.PLAN.label())
                        .submit(Instant.EPOCH, LocalDate.EPOCH, Signature.of("a")))
                .isInstanceOf(DutyRefused.class)
                .hasMessage("Không thể gửi: kế hoạch thực hiện đã gửi.");
        assertThatThrownBy(() ->
                        sent(DutyKind.REPORT, "năm 2024").submit(Instant.EPOCH, LocalDate.EPOCH, Signature.of("a")))
                .hasMessage("Không thể gửi: báo cáo “năm 2024” đã gửi.");
    }

    @ParameterizedTest
    @CsvSource({
        // who sent it, for whom, who reviews it, for whom
        "a, , a, ",
        "a, , b, a",
        "b, a, a, ",
        "b, , b, a",
        "b, a, b, ",
        "b, a, c, a",
        "b, a, b, c",
    })
    void whoStandsBehindWhatWasSentDoesNotReviewItByWhoeversHand(
            String by, String onBehalfOf, String reviewer, String head) {
        Duty duty = sent(DutyKind.PLAN, "", new Signature(by, onBehalfOf));
        Signature reviews = new Signature(reviewer, head);
        assertThatThrownBy(() -> duty.review(Outcome.ACCEPTED, reviews))
                .isInstanceOf(DutyRefused.class)
                .hasMessageStartingWith("Người thẩm định phải khác người đã gửi");
    }

    @Test
    void whoHadNoPartInWhatWasSentReviewsItAlsoAsADeputy() {
        Duty duty = sent(DutyKind.PLAN, "", new Signature("b", "a"));
        assertThat(duty.review(Outcome.ACCEPTED, new Signature("c", "d")).state())
                .isEqualTo(DutyState.ACCEPTED);
    }

    @Test
    void nobodySignsTheirOwnReportInTheLeadersPlace() {
        Duty duty = sent(DutyKind.REPORT, "năm 2024", Signature.of("b"));
        assertThatThrownBy(() -> duty.signOff(Outcome.ACCEPTED, new Signature("b", "a")))
                .hasMessage("Người ký duyệt thay phải khác người đã gửi (b).");
        assertThat(duty.signOff(Outcome.ACCEPTED, Signature.of("b")).state()).isEqualTo(DutyState.SIGNED);
    }

    private static Duty sent(DutyKind kind, String title) {
        return sent(kind, title, Signature.of("b"));
    }

    private static Duty sent(DutyKind kind, String title, Signature by) {
        return new Duty(
                1,
                kind,
                new DirectiveId("D-1"),
                new AgencyId("TST-A"),
                null,
                null,
                title,
                null,
                DutyState.SUBMITTED,
                Instant.EPOCH,
                by,
                false,
                1,
                false,
                null,
                null,
                null);
    }
}
