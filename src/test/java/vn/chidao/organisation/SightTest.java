package vn.chidao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SightTest {

    @Test
    void managersAndAdministratorsSeeEveryProvince() {
        assertThat(Sight.of(List.of("managers")))
                .hasValueSatisfying(sight -> assertThat(sight.includes("QNG")).isTrue());
        assertThat(Sight.of(List.of("managers.DBN", "camunda-admin")))
                .hasValueSatisfying(sight -> assertThat(sight.includes("QNG")).isTrue());
    }

    @Test
    void whoManagesAProvinceSeesThatProvinceOnly() {
        assertThat(Sight.of(List.of(Sight.groupOf("DBN"), "DBN-TU"))).hasValueSatisfying(sight -> {
            assertThat(sight.includes("DBN")).isTrue();
            assertThat(sight.includes("QNG")).isFalse();
        });
    }

    @Test
    void officialsOfAnAgencyManageNothing() {
        assertThat(Sight.of(List.of("DBN-TU", "DBN-TU.leader", "DBN-TU.clerk"))).isEmpty();
    }
}
