package vn.chidao.organisation;

import java.util.Optional;

/**
 * The groups of officials of an agency, as those who sign in and those who are given tasks know them: the staff has the
 * agency's code, leader and clerk the code with a suffix.
 */
public enum OfficialGroup {
    STAFF(""),
    LEADER(".leader"),
    CLERK(".clerk");

    private final String suffix;

    OfficialGroup(String suffix) {
        this.suffix = suffix;
    }

    /** For example {@code QNG-BDV.leader}. */
    public String of(AgencyId agency) {
        return agency.code() + suffix;
    }

    /** The agency whose officials of this kind make up the group; empty when it is another kind of group. */
    public Optional<AgencyId> agencyIn(String group) {
        String code = group.endsWith(suffix) ? group.substring(0, group.length() - suffix.length()) : "";
        return AgencyId.isCode(code) ? Optional.of(new AgencyId(code)) : Optional.empty();
    }

    /** The agency a group belongs to, whichever of the three it is. */
    public static AgencyId agencyOf(String group) {
        int dot = group.indexOf('.');
        return new AgencyId(dot < 0 ? group : group.substring(0, dot));
    }
}
