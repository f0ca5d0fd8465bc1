package vn.chidao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chidao.ChidaoTest;

@ChidaoTest
@Transactional
class FirstAdministratorTest {

    private static final String STRONG = "Mat-khau-2026";

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    AdministratorGroup group;

    @Autowired
    TransactionTemplate transaction;

    private final MockEnvironment outside =
            new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/chidao");

    @BeforeEach
    void removeAdministrators() {
        identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .map(User::getId)
                .forEach(identity::deleteUser);
    }

    @Test
    void anOutsideDatabaseWithoutAdministratorStopsTheStart() {
        assertThatThrownBy(() -> start("admin", " ", outside))
                .isInstanceOf(AdministratorMissing.class)
                .hasMessageStartingWith("Cơ sở dữ liệu chưa có quản trị viên; hãy đặt CHIDAO_ADMIN_PASSWORD");
    }

    @Test
    void theNamedAdministratorMayDoEverything() {
        start("quantri.tinh", STRONG, outside);
        assertThat(identity.checkPassword("quantri.tinh", STRONG)).isTrue();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(Groups.CAMUNDA_ADMIN)
                        .resourceId(Authorization.ANY)
                        .count())
                .isEqualTo(Resources.values().length);
    }

    @Test
    void aLaterStartChangesNothing() {
        start("admin", STRONG, outside);
        start("admin", "Khac-hoan-toan-9", outside);
        start("other", null, outside);
        assertThat(identity.checkPassword("admin", STRONG)).isTrue();
    }

    @Test
    void aWeakPasswordIsRefusedWithTheRule() {
        assertThatThrownBy(() -> start("admin", "admin123", outside)).hasMessageContaining("cần ít nhất 10 ký tự");
    }

    @Test
    void theEmbeddedDatabaseNeedsNoneSinceTheDemoBringsItsAccounts() {
        start("admin", null, new MockEnvironment());
        assertThat(group.isEmpty()).isTrue();
    }

    private void start(String user, String password, MockEnvironment environment) {
        new FirstAdministrator(identity, group, transaction, new AdministratorProperties(user, password), environment)
                .afterSingletonsInstantiated();
    }
}
