package vn.chidao.duty;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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

    private static Duty sent(DutyKind kind, String title) {
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
                Signature.of("b"),
                false,
                1,
                false,
                null,
                null,
                null);
    }
}
