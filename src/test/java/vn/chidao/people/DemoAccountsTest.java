package vn.chidao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.ChidaoTest;

@ChidaoTest
@Transactional
@Import(OpenDirective.class)
class DemoAccountsTest {

    @Autowired
    OpenDirective open;

    @Autowired
    IdentityService identity;

    private DemoAccounts demo;

    @BeforeEach
    void create() {
        open.loadRegisters();
        demo = new DemoAccounts(identity, new DemoProperties(null, "chidao"));
        demo.create();
    }

    @Test
    void everyAccountLogsInWithTheOnePasswordAndIsInItsGroups() {
        assertThat(demo.existing()).isEqualTo(demo.all()).hasSize(37);
        assertThat(demo.all()).allSatisfy(account -> {
            assertThat(identity.checkPassword(account.id(), "chidao")).isTrue();
            assertThat(groupsOf(account.id())).containsExactlyInAnyOrderElementsOf(account.groups());
        });
    }

    @Test
    void whoHasSetAPasswordOrWasDeletedAndMadeAnewKeepsWhatTheyHave() {
        User user = identity.createUserQuery().userId("quanly").singleResult();
        user.setPassword("Mat-khau-moi-2026");
        identity.saveUser(user);
        identity.deleteMembership("danvan.dienbien", "DBN-BDV");
        demo.create();
        assertThat(identity.checkPassword("quanly", "Mat-khau-moi-2026")).isTrue();
        assertThat(groupsOf("danvan.dienbien")).containsExactly("DBN-BTGDV");
    }

    @Test
    void thePolicyStaysOnForWhoeverSetsAPassword() {
        User user = identity.createUserQuery().userId("quanly").singleResult();
        user.setPassword("abc");
        assertThatThrownBy(() -> identity.saveUser(user)).hasMessageContaining("policy");
    }

    @Test
    void theLinesAtTheStartNameAddressRolesUsersAndPassword() {
        assertThat(new StartedLines(Optional.of(demo), Optional.empty()).text(8081))
                .contains("http://localhost:8081/camunda/app/tasklist/", "Mật khẩu ban đầu của mọi tài khoản: chidao")
                .containsPattern("Văn thư Tỉnh ủy Quảng Ngãi +vanthu\\.quangngai")
                .hasLineCount(39);
    }

    @Test
    void withoutUsersOrDemoTheLinesNameOnlyTheAddress() {
        demo.all().forEach(account -> identity.deleteUser(account.id()));
        assertThat(new StartedLines(Optional.of(demo), Optional.empty()).text(8080))
                .isEqualTo(new StartedLines(Optional.empty(), Optional.empty()).text(8080))
                .hasLineCount(1)
                .doesNotContain("Mật khẩu");
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
