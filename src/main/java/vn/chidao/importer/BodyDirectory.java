package vn.chidao.importer;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.organisation.AgencyId;

/** Who may be meant by a name, as of a day: the boundary to the organisation register, without which a draft is complete too. */
public interface BodyDirectory {

    /**
     * All agencies and classes that the name may mean.
     *
     * @param asOf the document's day; null if it is not known, then agencies of any time are candidates
     */
    List<Candidate> candidates(String name, LocalDate asOf);

    /** A directory that knows nobody. */
    static BodyDirectory empty() {
        return (name, asOf) -> List.of();
    }

    /** One of an agency or a class; the other is null. {@code name} is what the register calls it. */
    record Candidate(AgencyId agency, String agencyClass, String name) {}
}
