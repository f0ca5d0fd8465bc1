package vn.chidao.organisation;

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

    /** The agency a group belongs to, whichever of the three it is. */
    public static AgencyId agencyOf(String group) {
        int dot = group.indexOf('.');
        return new AgencyId(dot < 0 ? group : group.substring(0, dot));
    }
}
