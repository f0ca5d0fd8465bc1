package vn.chidao.workflow;

import java.util.List;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.OfficialGroup;

/** Somebody who signs in: a user id and the groups it brings along. */
record Official(String id, List<String> groups) {

    static final Official CLERK = new Official("van.thu", List.of("TRC-TU.clerk"));
    static final Official COMMITTEE = new Official("thuong.truc", List.of("TRC-TU"));
    static final Official ADVISOR = new Official("tham.muu", List.of("TRC-BDV"));

    static Official staffOf(String agency) {
        return new Official("can.bo." + agency, List.of(agency));
    }

    static Official leaderOf(String agency) {
        return new Official("lanh.dao." + agency, List.of(OfficialGroup.LEADER.of(new AgencyId(agency))));
    }

    /** Somebody else of the same groups. */
    Official colleague() {
        return new Official(id + ".2", groups);
    }
}
