package vn.chidao.importer.intake;

import java.time.Instant;
import java.util.List;
import vn.chidao.directive.Party;
import vn.chidao.organisation.AgencyId;

/**
 * Whom the documents of a province mean by a name: agencies and classes, several where a line names them together. {@code
 * rememberedFor} is the body of the person who said so, null for an administrator.
 */
record RememberedName(
        long id,
        String province,
        String name,
        String compared,
        List<Party> parties,
        Instant rememberedAt,
        String rememberedBy,
        AgencyId rememberedFor) {

    /** The body's own people may take it back, and administrators. */
    boolean mayBeForgottenBy(Importer person) {
        return person.everything() || rememberedFor != null && person.bodies().contains(rememberedFor);
    }
}
