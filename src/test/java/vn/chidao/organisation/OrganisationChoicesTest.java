package vn.chidao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;

@ChidaoTest
@Transactional
class OrganisationChoicesTest {

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyClasses classes;

    @Autowired
    OrganisationRegister register;

    @BeforeEach
    void load() {
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
    }

    @Test
    void formsOfferTheAgenciesOfTodayAndTheClassesOfTheProvince() {
        Clock newYear2026 = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        OrganisationController controller = new OrganisationController(agencies, classes, newYear2026);
        assertThat(controller.choices("TST").agencies())
                .containsExactly(
                        new Named("TST-BTGDV", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
                        new Named("TST-MTTQ", "Ủy ban Mặt trận Tổ quốc tỉnh"),
                        new Named("TST-TU", "Tỉnh ủy Thử Nghiệm"),
                        new Named("TST-X1", "Đảng ủy xã Một"),
                        new Named("TST-X2", "Đảng ủy xã Hai"));
        assertThat(controller.choices("TST").classes()).contains(new Named("TST-HUYEN-UY", "Các huyện ủy"));
        assertThat(controller.choices("KHONG").agencies()).isEmpty();
        assertThat(controller.choices(null).agencies()).hasSizeGreaterThanOrEqualTo(5);
    }
}
