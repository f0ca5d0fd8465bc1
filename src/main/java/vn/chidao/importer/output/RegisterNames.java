package vn.chidao.importer.output;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.text.Vietnamese;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.AgencyClass;
import vn.chidao.organisation.AgencyId;

/**
 * The names of a register, from a file or from the tables, so that the bodies a document names can be matched. A name matches an agency's
 * name of that day, its short names and aliases, or a class's name and aliases; spelling and the common abbreviations do
 * not matter.
 */
public final class RegisterNames implements BodyDirectory {

    private final Map<String, List<Agency>> agencies = new HashMap<>();
    private final Map<String, List<AgencyClass>> classes = new HashMap<>();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(List<Agency> agencies, List<AgencyClass> classes) {

        Content {
            agencies = agencies == null ? List.of() : agencies;
            classes = classes == null ? List.of() : classes;
        }

        boolean isAround(AgencyId body) {
            return agencies.stream().anyMatch(each -> body.equals(each.id()) || body.equals(each.parent()));
        }
    }

    private RegisterNames(List<Content> registers) {
        registers.forEach(register -> {
            register.agencies().forEach(this::add);
            register.classes().forEach(this::add);
        });
    }

    /** The names of a register that has been read already. */
    public static RegisterNames of(List<Agency> agencies, List<AgencyClass> classes) {
        return of(List.of(new Content(agencies, classes)));
    }

    static RegisterNames of(List<Content> registers) {
        return new RegisterNames(registers);
    }

    @Override
    public List<Candidate> candidates(String name, LocalDate asOf) {
        List<Candidate> found = new ArrayList<>();
        String key = key(name);
        for (Agency agency : agencies.getOrDefault(key, List.of())) {
            if (asOf == null || agency.isValidOn(asOf)) {
                found.add(new Candidate(agency.id(), null, asOf == null ? agency.name() : agency.nameOn(asOf)));
            }
        }
        classes.getOrDefault(key, List.of()).forEach(c -> found.add(new Candidate(null, c.id(), c.name())));
        return found;
    }

    private void add(Agency agency) {
        List<String> names = new ArrayList<>(agency.shortNames());
        names.add(agency.name());
        names.addAll(agency.aliases());
        agency.formerNames().forEach(former -> names.add(former.name()));
        names.stream().map(RegisterNames::key).distinct().forEach(key -> agencies.computeIfAbsent(
                        key, k -> new ArrayList<>())
                .add(agency));
    }

    private void add(AgencyClass agencyClass) {
        List<String> names = new ArrayList<>(agencyClass.aliases());
        names.add(agencyClass.name());
        names.stream().map(RegisterNames::key).distinct().forEach(key -> classes.computeIfAbsent(
                        key, k -> new ArrayList<>())
                .add(agencyClass));
    }

    /** The name as it is compared: folded, abbreviations written out, without "các", "lưu" and punctuation. */
    public static String key(String name) {
        String key = " " + Vietnamese.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return key.replace(" ubnd ", " ủy ban nhân dân ")
                .replace(" hđnd ", " hội đồng nhân dân ")
                .replace(" ubmttq ", " ủy ban mặt trận tổ quốc ")
                .replace(" mttq ", " mặt trận tổ quốc ")
                .replace(" btv ", " ban thường vụ ")
                .replace(" việt nam ", " ")
                .replaceFirst("^ (?:các |những |toàn thể |lưu )+", " ")
                .strip();
    }
}
