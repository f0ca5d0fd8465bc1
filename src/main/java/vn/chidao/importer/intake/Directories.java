package vn.chidao.importer.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.Field;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.ProvinceRegisters;

/** Finds the register in which a document's names are to be looked up: that of the person's bodies. */
@Component
class Directories {

    private final ProvinceRegisters registers;
    private final RememberedNames remembered;

    Directories(ProvinceRegisters registers, RememberedNames remembered) {
        this.registers = registers;
        this.remembered = remembered;
    }

    /** An administrator works for no body: there the document's own issuing body says which province it is about. */
    @Transactional(readOnly = true)
    public NamesAtHand of(DraftDirective draft, Importer person) {
        if (!person.bodies().isEmpty()) {
            return around(person.bodies());
        }
        NamesAtHand everywhere = of(registers.all());
        String issuer = Field.valueOf(draft.issuer());
        List<AgencyId> issuers = issuer == null
                ? List.of()
                : everywhere.candidates(issuer, Field.valueOf(draft.date())).stream()
                        .map(Candidate::agency)
                        .filter(Objects::nonNull)
                        .toList();
        return issuers.size() == 1 ? around(Set.copyOf(issuers)) : everywhere;
    }

    @Transactional(readOnly = true)
    public NamesAtHand around(Set<AgencyId> bodies) {
        return of(registers.around(bodies));
    }

    Set<String> provincesOf(Importer person) {
        return person.everything() ? registers.all() : registers.around(person.bodies());
    }

    private NamesAtHand of(Set<String> provinces) {
        return new NamesAtHand(registers.agencies(provinces), registers.classes(provinces), remembered.of(provinces));
    }
}
