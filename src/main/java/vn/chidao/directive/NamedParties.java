package vn.chidao.directive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.organisation.AgencyId;

/** Every agency and class that a directive names anywhere, under the JSON Pointer of the place where it does. */
final class NamedParties {

    private final Map<String, Party> parties = new LinkedHashMap<>();

    private NamedParties() {}

    static Map<String, Party> of(DirectiveDocument document) {
        NamedParties named = new NamedParties();
        named.add("/issuingBody", document.issuingBody());
        named.add("/advisoryBody", document.advisoryBody());
        if (document.reporting() != null) {
            named.add("/reporting/reportTo", document.reporting().reportTo());
            named.add("/reporting/reportVia", document.reporting().reportVia());
        }
        for (int i = 0; i < document.recipients().size(); i++) {
            named.parties.put("/recipients/" + i, document.recipients().get(i).party());
        }
        for (int i = 0; i < document.assignments().size(); i++) {
            named.add("/assignments/" + i, document.assignments().get(i));
        }
        return named.parties;
    }

    private void add(String at, Assignment assignment) {
        add(at + "/directing/", assignment.directing());
        add(at + "/advisoryLead/", assignment.advisoryLead());
        add(at + "/advisoryCoordinating/", assignment.advisoryCoordinating());
        add(at + "/implementing/", assignment.implementing());
    }

    private void add(String at, List<Party> several) {
        for (int i = 0; i < several.size(); i++) {
            parties.put(at + i, several.get(i));
        }
    }

    private void add(String at, AgencyId agency) {
        if (agency != null) {
            parties.put(at, new Party(agency, null, null));
        }
    }
}
