package vn.chidao.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A body that directs, advises or implements, as the register knows it. {@code validFrom} and {@code validUntil} are
 * inclusive; absent they mean always and still there. {@code leaderSignsOff}: its leader signs reports off before they go
 * out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Agency(
        AgencyId id,
        String name,
        List<String> shortNames,
        List<String> aliases,
        List<FormerName> formerNames,
        AgencyKind kind,
        AgencyLevel level,
        AgencyId parent,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean leaderSignsOff) {

    public Agency {
        shortNames = shortNames == null ? List.of() : List.copyOf(shortNames);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        formerNames = formerNames == null
                ? List.of()
                : formerNames.stream()
                        .sorted(Comparator.comparing(FormerName::until))
                        .toList();
    }

    public boolean isValidOn(LocalDate day) {
        return Validity.covers(validFrom, validUntil, day);
    }

    /** The name the agency had on that day, so that history keeps the old one. */
    public String nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> !day.isAfter(former.until()))
                .findFirst()
                .map(FormerName::name)
                .orElse(name);
    }

    /** A name the same agency had, up to and including {@code until}. */
    public record FormerName(String name, LocalDate until) {}
}
