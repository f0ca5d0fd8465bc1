package vn.chidao.browser;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import vn.chidao.workflow.DeskTest;

/** Who comes to the office in a test, and leaves it again. Each has the same password. */
final class Officials {

    static final String PASSWORD = DeskTest.PASSWORD;

    private final IdentityService identity;
    private final List<String> here = new ArrayList<>();

    /** With an administrator, because without one the web applications ask everyone to become it. */
    Officials(IdentityService identity, String administrator) {
        this.identity = identity;
        come(administrator, "Quản trị", "camunda-admin");
    }

    Officials come(String id, String name, String group) {
        User user = identity.newUser(id);
        user.setFirstName(name);
        user.setLastName("");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        here.add(id);
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
        return this;
    }

    void leave() {
        here.forEach(identity::deleteUser);
    }
}
