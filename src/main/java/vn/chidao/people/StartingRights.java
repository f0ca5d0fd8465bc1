package vn.chidao.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.AgencyKind;
import vn.chidao.organisation.OfficialGroup;
import vn.chidao.workflow.Vocabulary.Process;

/**
 * Who may start what in Tasklist: the clerk of a body that issues directives enters them; clerk and staff decide on those that
 * run. Whose directive it is, the domain checks.
 */
final class StartingRights {

    private static final Set<AgencyKind> ISSUING = Set.of(AgencyKind.PARTY_COMMITTEE, AgencyKind.STATE_BODY);

    private StartingRights() {}

    static Stream<Grant> of(Agency agency) {
        if (!ISSUING.contains(agency.kind())) {
            return Stream.empty();
        }
        String clerk = OfficialGroup.CLERK.of(agency.id());
        return List.of(
                start(clerk, Process.REGISTRATION),
                start(clerk, Process.DECISION),
                start(OfficialGroup.STAFF.of(agency.id()), Process.DECISION))
                .stream();
    }

    private static Grant start(String group, String process) {
        return Grant.to(group, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.CREATE_INSTANCE);
    }
}
