package vn.chidao.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficialGroupTest {

    private static final AgencyId AGENCY = new AgencyId("TST-BDV");

    @ParameterizedTest
    @CsvSource({"STAFF, TST-BDV", "LEADER, TST-BDV.leader", "CLERK, TST-BDV.clerk"})
    void aGroupIsNamedAfterItsAgency(OfficialGroup group, String name) {
        assertThat(group.of(AGENCY)).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void theAgencyIsReadBackFromTheGroup(OfficialGroup group) {
        assertThat(OfficialGroup.agencyOf(group.of(AGENCY))).isEqualTo(AGENCY);
    }

    @Test
    void aGroupTellsWhoseOfficialsOfAKindItIs() {
        assertThat(OfficialGroup.CLERK.agencyIn("QNG-TU.clerk")).contains(new AgencyId("QNG-TU"));
        assertThat(OfficialGroup.CLERK.agencyIn("QNG-TU")).isEmpty();
        assertThat(OfficialGroup.STAFF.agencyIn("QNG-TU")).contains(new AgencyId("QNG-TU"));
        assertThat(OfficialGroup.STAFF.agencyIn("QNG-TU.clerk")).isEmpty();
        assertThat(OfficialGroup.STAFF.agencyIn("managers")).isEmpty();
    }
}
