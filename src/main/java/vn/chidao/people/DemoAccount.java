package vn.chidao.people;

import java.util.List;

/**
 * A user of the demo, who is a role and no real person.
 *
 * @param groups ids of the engine's groups
 */
public record DemoAccount(String id, String firstName, String lastName, List<String> groups) {

    public DemoAccount {
        groups = List.copyOf(groups);
    }

    /** For example "Văn thư Tỉnh ủy Quảng Ngãi". */
    public String role() {
        return firstName + " " + lastName;
    }
}
