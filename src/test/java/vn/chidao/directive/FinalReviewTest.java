package vn.chidao.directive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FinalReviewTest {

    @Test
    void aTextIsAsLongAsTheFormLetsItBe() {
        assertThatCode(() -> new FinalReview("a".repeat(4_000), null, null, null).check())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new FinalReview("a".repeat(4_001), null, null, null).check())
                .isInstanceOf(InvalidDirective.class)
                .hasMessageContaining("Mục “Kết quả” dài 4001 ký tự, tối đa 4000 ký tự");
    }
}
