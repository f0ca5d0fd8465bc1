package vn.chidao.people;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The users of the demo, one for each role in each of its directives. There is no such bean where there is no demo, so these
 * users never come to an outside database.
 */
@Component
@Conditional(DemoCondition.class)
@EnableConfigurationProperties(DemoProperties.class)
public class DemoAccounts {

    private static final ClassPathResource FILE = new ClassPathResource("demo/accounts.yaml");

    private final IdentityService identity;
    private final DemoProperties settings;
    private final List<DemoAccount> accounts;

    DemoAccounts(IdentityService identity, DemoProperties settings) {
        this.identity = identity;
        this.settings = settings;
        this.accounts = read();
    }

    /** All that the demo describes, whether they have been created or not. */
    public List<DemoAccount> all() {
        return accounts;
    }

    /** The password with which they are created. */
    public String password() {
        return settings.password();
    }

    /** Those of {@link #all()} who have been created, and not been deleted since. */
    public List<DemoAccount> existing() {
        Set<String> there = idsThatExist();
        return accounts.stream().filter(each -> there.contains(each.id())).toList();
    }

    /** Creates who is missing, when the registers of their agencies have been loaded; whoever is there stays as they are. */
    @Transactional
    public void create() {
        Set<String> there = idsThatExist();
        accounts.stream().filter(each -> !there.contains(each.id())).forEach(this::create);
    }

    private void create(DemoAccount account) {
        User user = identity.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(settings.password());
        saveWithSimplePassword(user);
        account.groups().forEach(group -> identity.createMembership(account.id(), group));
    }

    /**
     * The demo's password is meant to be typed from the log, so it need not obey the policy, which stays on for everyone who
     * sets a password. Only the engine's inside offers this.
     */
    private void saveWithSimplePassword(User user) {
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }

    private Set<String> idsThatExist() {
        String[] ids = accounts.stream().map(DemoAccount::id).toArray(String[]::new);
        return identity.createUserQuery().userIdIn(ids).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private static List<DemoAccount> read() {
        try (InputStream in = FILE.getInputStream()) {
            return new YAMLMapper().readValue(in, File.class).accounts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record File(List<DemoAccount> accounts) {}
}
