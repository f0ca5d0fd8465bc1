package vn.chidao.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;
import vn.chidao.organisation.Agencies;

@ChidaoTest
@Transactional
@Import(OpenDirective.class)
class AgencyPeopleTest {

    @Autowired
    OpenDirective open;

    @Autowired
    PeopleAtStart start;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    Agencies agencies;

    @BeforeEach
    void load() {
        open.loadRegisters();
    }

    @Test
    void everyAgencyHasGroupsOfStaffLeaderAndClerk() {
        assertThat(agencies.all())
                .hasSizeGreaterThan(180)
                .allSatisfy(agency -> assertThat(nameOf(agency.id().code())).isEqualTo(agency.name()));
        assertThat(nameOf("DBN-TU.leader")).isEqualTo("Tỉnh ủy Điện Biên (lãnh đạo)");
        assertThat(nameOf("DBN-TU.clerk")).isEqualTo("Tỉnh ủy Điện Biên (văn thư)");
        assertThat(identity.createGroupQuery()
                        .groupIdIn("managers", "camunda-admin")
                        .count())
                .isEqualTo(2);
        assertThat(nameOf("managers.DBN")).isEqualTo("Người quản lý Điện Biên");
        assertThat(nameOf("managers.QNG")).isEqualTo("Người quản lý Quảng Ngãi");
    }

    @Test
    void loadingAndStartingAgainAddsNothing() {
        List<Long> before = counts();
        open.loadRegisters();
        start.ensure();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aGroupTakesTheNameThatItsAgencyHas() {
        Group group = identity.createGroupQuery().groupId("DBN-TU.clerk").singleResult();
        group.setName("Tên cũ");
        identity.saveGroup(group);
        start.ensure();
        assertThat(nameOf("DBN-TU.clerk")).isEqualTo("Tỉnh ủy Điện Biên (văn thư)");
    }

    @ParameterizedTest
    @CsvSource({
        "DBN-TU.clerk, RegistrationProcess, true",
        "DBN-TU.clerk, DirectiveDecisionProcess, true",
        "DBN-TU, RegistrationProcess, false",
        "DBN-TU, DirectiveDecisionProcess, true",
        "DBN-TU.leader, DirectiveDecisionProcess, false",
        "DPH-UBND.clerk, RegistrationProcess, true",
        "DBN-MTTQ.clerk, RegistrationProcess, false",
        "DBN-BTGDV, DirectiveDecisionProcess, false",
        "managers, DirectiveDecisionProcess, false",
        "DBN-TU.clerk, ReportProcess, false",
    })
    void onlyBodiesThatIssueDirectivesStartAnything(String group, String process, boolean expected) {
        assertThat(authorizations.isUserAuthorized(
                        "ai.do",
                        List.of(group),
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        process))
                .isEqualTo(expected);
    }

    private List<Long> counts() {
        return List.of(
                identity.createGroupQuery().count(),
                authorizations.createAuthorizationQuery().count());
    }

    private String nameOf(String group) {
        return identity.createGroupQuery().groupId(group).singleResult().getName();
    }
}
