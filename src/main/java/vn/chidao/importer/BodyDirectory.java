package vn.chidao.importer;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.directive.Party;
import vn.chidao.organisation.AgencyId;

/** Who may be meant by a name, as of a day: the boundary to the organisation register, without which a draft is complete too. */
public interface BodyDirectory {

    /**
     * All agencies and classes that the name may mean.
     *
     * @param asOf the document's day; null if it is not known, then agencies of any time are candidates
     */
    List<Candidate> candidates(String name, LocalDate asOf);

    /** Whom the name stands for, all of them together; nobody where it may mean one or another. */
    default List<Candidate> meant(String name, LocalDate asOf) {
        List<Candidate> candidates = candidates(name, asOf);
        return candidates.size() == 1 ? candidates : List.of();
    }

    /** A directory that knows nobody. */
    static BodyDirectory empty() {
        return (name, asOf) -> List.of();
    }

    /** One of an agency or a class; the other is null. {@code name} is what the register calls it. */
    record Candidate(AgencyId agency, String agencyClass, String name) {

        public Party party() {
            return new Party(agency, agencyClass, null);
        }

        public String code() {
            return agency != null ? agency.code() : agencyClass;
        }
    }
}
