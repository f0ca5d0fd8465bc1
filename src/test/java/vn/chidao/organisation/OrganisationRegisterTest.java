package vn.chidao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.yaml.UnreadableFile;

@ChidaoTest
@Transactional
class OrganisationRegisterTest {

    private static final LocalDate IN_2022 = LocalDate.of(2022, 5, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 1);
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER_DISTRICTS = LocalDate.of(2025, 7, 1);

    @Autowired
    OrganisationRegister register;

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyClasses classes;

    @Autowired
    Successions successions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        register.loadResources(List.of(new ClassPathResource("organisation/register-test.yaml")));
    }

    @Test
    void loadingTheSameFileAgainChangesNothing() {
        List<?> before = content();
        load();
        assertThat(content()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void anAgencyIsFoundAsTheFileDescribesIt() {
        assertThat(agencies.byId(id("TST-MTTQ")))
                .returns(AgencyKind.FRONT_AND_UNIONS, Agency::kind)
                .returns("Mặt trận Tổ quốc tỉnh", agency -> agency.nameOn(LocalDate.of(2019, 12, 31)))
                .returns("Ủy ban Mặt trận Tổ quốc tỉnh", agency -> agency.nameOn(LocalDate.of(2020, 1, 1)));
        assertThat(agencies.signsOff(id("TST-MTTQ"))).isTrue();
        assertThat(agencies.signingOff(List.of(id("TST-MTTQ"), id("TST-TU")))).containsExactly(id("TST-MTTQ"));
        assertThatThrownBy(() -> agencies.byId(id("TST-KHONG")))
                .hasMessage("Không có cơ quan “TST-KHONG” trong sổ đăng ký, hãy kiểm tra lại mã");
    }

    @Test
    void aClassResolvesThroughNestedClassesAsOfTheDay() {
        assertThat(classes.membersOf("TST-CAP-HUYEN", IN_2022))
                .containsExactly(id("TST-BTG"), id("TST-H1"), id("TST-H2"), id("TST-H3"));
        assertThat(classes.membersOf("TST-CAP-HUYEN", IN_2024)).containsExactly(id("TST-H1"), id("TST-H2"));
        assertThat(classes.membersOf("TST-CAP-HUYEN", LAST_DAY_OF_DISTRICTS))
                .containsExactly(id("TST-H1"), id("TST-H2"));
    }

    @Test
    void afterTheDistrictLevelEndedAClassHasItsThenValidMembers() {
        assertThat(classes.membersOf("TST-CAP-HUYEN", AFTER_DISTRICTS)).isEmpty();
        assertThat(classes.membersOf("TST-CAP-HUYEN", LocalDate.of(2025, 8, 1))).containsExactly(id("TST-X1"));
        assertThat(classes.membersOf("TST-HUYEN-UY", AFTER_DISTRICTS)).isEmpty();
    }

    @Test
    void successionIsFollowedAlongEveryChange() {
        assertThat(successions.successorsOf(
                        Set.of(id("TST-H3"), id("TST-BDV"), id("TST-TU"), id("TST-HOI")), AFTER_DISTRICTS))
                .containsEntry(id("TST-H3"), id("TST-X2"))
                .containsEntry(id("TST-BDV"), id("TST-BTGDV"))
                .containsEntry(id("TST-TU"), id("TST-TU"))
                .doesNotContainKey(id("TST-HOI"));
        assertThat(successions.successorOf(id("TST-H3"), IN_2024)).contains(id("TST-H1"));
        assertThat(successions.successorOf(id("TST-H3"), IN_2022)).contains(id("TST-H3"));
        assertThat(successions.successorOf(id("TST-X1"), IN_2024)).isEmpty();
    }

    @Test
    void formsOfferOnlyWhatExistsOnThatDay() {
        assertThat(agencies.validOn("TST", AFTER_DISTRICTS))
                .extracting(Agency::id)
                .contains(id("TST-X1"), id("TST-BTGDV"))
                .doesNotContain(id("TST-H1"), id("TST-BDV"));
        assertThat(classes.all("TST")).extracting(AgencyClass::id).containsExactly("TST-CAP-HUYEN", "TST-HUYEN-UY");
    }

    @Test
    void aRegisterThatContradictsItselfIsRefusedWithLineAndField() {
        assertThatThrownBy(
                        () -> register.loadResources(
                                List.of(
                                        file(
                                                """
                        province: TSV
                        name: Sai
                        agencies:
                          - {id: TSV-A, name: A, kind: OTHER, level: PROVINCE, parent: TSV-Z}
                          - {id: TSV-A, name: B, kind: OTHER, level: PROVINCE}
                          - {id: TSV-B, name: B, kind: OTHER, level: PROVINCE, validFrom: 2024-01-02, validUntil: 2024-01-01}
                        classes:
                          - {id: TSV-N1, name: Một, members: [{class: TSV-N2}]}
                          - {id: TSV-N2, name: Hai, members: [{class: TSV-N1}, {agency: TSV-A, class: TSV-N1}]}
                          - {id: TSV-N3, name: Ba, members: [{agency: TSV-Y}]}
                        """))))
                .hasMessage(
                        """
                        Tệp “sai.yaml” chưa dùng được:
                        - dòng 9: mục classes[1].members[1]: phải ghi đúng một trong các mục được phép""");
    }

    @Test
    void whatTheSchemaCannotSeeIsNamedWithLineAndFieldToo() {
        assertThatThrownBy(
                        () -> register.loadResources(
                                List.of(
                                        file(
                                                """
                        province: TSV
                        name: Sai
                        agencies:
                          - {id: TSV-A, name: A, kind: OTHER, level: PROVINCE, parent: TSV-Z}
                          - {id: TSV-A, name: B, kind: OTHER, level: PROVINCE}
                          - {id: TSV-B, name: B, kind: OTHER, level: PROVINCE, validFrom: 2024-01-02, validUntil: 2024-01-01}
                        classes:
                          - {id: TSV-N1, name: Một, members: [{class: TSV-N2}]}
                          - {id: TSV-N2, name: Hai, members: [{class: TSV-N1}]}
                          - {id: TSV-N3, name: Ba, members: [{agency: TSV-Y}]}
                        successions:
                          - {from: TSV-A, to: TSV-A, on: 2024-01-01, kind: RENAME}
                          - {from: TSV-B, on: 2024-02-01, kind: MERGE}
                        """))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(
                        """
                        Tệp “sai.yaml” chưa dùng được:
                        - dòng 4: mục agencies[0].parent: không có cơ quan “TSV-Z” trong sổ; sổ TSV không ghi cơ quan này; hãy kiểm tra mã, hoặc nạp cùng cả sổ của cấp trên
                        - dòng 5: mục agencies[1].id: mã “TSV-A” đã dùng cho một cơ quan khác
                        - dòng 6: mục agencies[2].validUntil: ngày kết thúc 2024-01-01 sớm hơn ngày bắt đầu 2024-01-02
                        - dòng 9: mục classes[1].members: nhóm “TSV-N2” chứa chính nó qua các nhóm con
                        - dòng 10: mục classes[2].members[0].agency: không có cơ quan “TSV-Y” trong sổ; sổ TSV không ghi cơ quan này; hãy kiểm tra mã, hoặc nạp cùng cả sổ của cấp trên
                        - dòng 12: mục successions[0].to: cơ quan “TSV-A” không thể kế thừa chính mình
                        - dòng 12: mục successions[0].on: cơ quan “TSV-A” vẫn còn hiệu lực vào ngày 2024-01-01, hãy ghi validUntil sớm hơn ngày này
                        - dòng 13: mục successions[1]: thiếu mục “to”: cơ quan kế thừa""");
    }

    private List<?> content() {
        return jdbc.sql(
                        """
                        select a::text from chidao.agency a union all
                        select c::text from chidao.agency_class c union all
                        select m::text from chidao.agency_class_member m union all
                        select f::text from chidao.agency_former_name f union all
                        select s::text from chidao.succession s order by 1
                        """)
                .query(String.class)
                .list();
    }

    private static ByteArrayResource file(String yaml) {
        return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "sai.yaml";
            }
        };
    }

    private static AgencyId id(String code) {
        return new AgencyId(code);
    }
}
