package vn.chidao.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.chidao.database.EmbeddedDatabaseUsed;

/**
 * Sees to it, before the first request is taken, that somebody can administer Chidao: Camunda would let anyone who comes
 * first make themselves the administrator. On an outside database that person must be named; the embedded one has the demo's
 * accounts.
 */
@Component
@EnableConfigurationProperties(AdministratorProperties.class)
class FirstAdministrator implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final AdministratorGroup group;
    private final TransactionOperations transaction;
    private final AdministratorProperties wanted;
    private final boolean required;

    FirstAdministrator(
            IdentityService identity,
            AdministratorGroup group,
            TransactionOperations transaction,
            AdministratorProperties wanted,
            Environment environment) {
        this.identity = identity;
        this.group = group;
        this.transaction = transaction;
        this.wanted = wanted;
        this.required = !EmbeddedDatabaseUsed.in(environment);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!group.isEmpty()) {
            return;
        }
        if (wanted.hasPassword()) {
            transaction.executeWithoutResult(status -> create());
        } else if (required) {
            throw new AdministratorMissing(
                    "Cơ sở dữ liệu chưa có quản trị viên; hãy đặt CHIDAO_ADMIN_PASSWORD (và CHIDAO_ADMIN_USER nếu không dùng tên “%s”) rồi khởi động lại"
                            .formatted(wanted.user()));
        }
    }

    private void create() {
        if (identity.createUserQuery().userId(wanted.user()).count() == 0) {
            save(identity.newUser(wanted.user()));
        }
        group.createIfMissing();
        identity.createMembership(wanted.user(), Groups.CAMUNDA_ADMIN);
    }

    private void save(User user) {
        user.setFirstName("Quản trị viên");
        user.setPassword(wanted.password());
        if (!identity.checkPasswordAgainstPolicy(wanted.password(), user).isValid()) {
            throw new AdministratorMissing(
                    "Mật khẩu trong CHIDAO_ADMIN_PASSWORD quá yếu: cần ít nhất 10 ký tự, có chữ hoa, chữ thường, chữ số, ký tự đặc biệt và không chứa tên “%s”"
                            .formatted(user.getId()));
        }
        identity.saveUser(user);
    }
}
