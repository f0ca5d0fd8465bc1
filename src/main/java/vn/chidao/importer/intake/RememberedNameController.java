package vn.chidao.importer.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.directive.Party;
import vn.chidao.organisation.AgencyId;
import vn.chidao.organisation.ProvinceRegisters;
import vn.chidao.organisation.ProvinceRegisters.Entry;

/**
 * The names that people have told Chidao, within the provinces of their own bodies. Whoever works with documents may see and
 * add to them; the body that said so may take it back, and administrators may.
 */
@RestController
@RequestMapping("/api/remembered-names")
class RememberedNameController {

    private static final int LONGEST = 300;

    /** How many agencies and classes one name may stand for. */
    private static final int MOST = 20;

    private final Importers importers;
    private final Directories directories;
    private final RememberedNames names;
    private final ProvinceRegisters registers;

    RememberedNameController(
            Importers importers, Directories directories, RememberedNames names, ProvinceRegisters registers) {
        this.importers = importers;
        this.directories = directories;
        this.names = names;
        this.registers = registers;
    }

    @GetMapping
    List<Known> all(Authentication signedIn) {
        Importer person = reader(signedIn);
        List<RememberedName> found = names.of(directories.provincesOf(person));
        Map<String, String> called =
                registers
                        .named(found.stream()
                                .flatMap(name -> codes(name.parties()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(RememberedNameController::keyOf, Entry::name, (one, other) -> one));
        return found.stream()
                .map(name -> Known.of(name, meant(name, called), name.mayBeForgottenBy(person)))
                .sorted(Comparator.comparing(Known::name))
                .toList();
    }

    private static String meant(RememberedName name, Map<String, String> called) {
        return name.parties().stream()
                .map(party -> called.getOrDefault(keyOf(party), codeOf(party)))
                .collect(Collectors.joining("; "));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Known remember(@RequestBody Said said, Authentication signedIn) {
        Importer person = reader(signedIn);
        String name = said.name() == null ? "" : said.name().strip();
        if (name.isEmpty() || name.length() > LONGEST || !said.isOfTheRegister()) {
            throw new IntakeRefused(
                    "Hãy ghi tên trong văn bản và chọn từ 1 đến %d cơ quan hoặc nhóm cơ quan.".formatted(MOST));
        }
        List<Entry> meant = meant(said.parties(), person);
        AgencyId forBody = person.bodies().stream()
                .sorted(Comparator.comparing(AgencyId::code))
                .findFirst()
                .orElse(null);
        long id = names.remember(meant.get(0).province(), name, said.parties(), person.user(), forBody);
        String called = meant.stream().map(Entry::name).collect(Collectors.joining("; "));
        return names.find(id).map(kept -> Known.of(kept, called, true)).orElseThrow();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable long id, Authentication signedIn) {
        Importer person = reader(signedIn);
        Set<String> provinces = directories.provincesOf(person);
        RememberedName name = names.find(id)
                .filter(found -> provinces.contains(found.province()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Không tìm thấy tên này; có thể tên đã được bỏ."));
        if (!name.mayBeForgottenBy(person)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Chỉ cơ quan đã ghi nhớ tên này hoặc quản trị viên được bỏ.");
        }
        names.forget(id);
    }

    private Importer reader(Authentication signedIn) {
        Importer person = importers.of(signedIn);
        person.requireReading();
        return person;
    }

    /** What stands in another province's register is as unknown here as what stands in none. */
    private List<Entry> meant(List<Party> parties, Importer person) {
        Set<String> provinces = directories.provincesOf(person);
        Map<String, Entry> known = registers.named(codes(parties).toList()).stream()
                .filter(entry -> provinces.contains(entry.province()))
                .collect(Collectors.toMap(RememberedNameController::keyOf, Function.identity(), (one, other) -> one));
        return parties.stream()
                .map(party -> found(party, known.get(keyOf(party))))
                .toList();
    }

    private static Entry found(Party party, Entry entry) {
        if (entry == null) {
            throw new IntakeRefused("Không có “%s” trong sổ cơ quan của tỉnh; hãy chọn lại.".formatted(codeOf(party)));
        }
        return entry;
    }

    private static Stream<String> codes(List<Party> parties) {
        return parties.stream().map(RememberedNameController::codeOf);
    }

    private static String codeOf(Party party) {
        return party.agency() != null ? party.agency().code() : party.agencyClass();
    }

    /** Agencies and classes may have the same code. */
    private static String keyOf(Party party) {
        return party.agency() != null ? "agency " + party.agency().code() : "class " + party.agencyClass();
    }

    private static String keyOf(Entry entry) {
        return (entry.agencyClass() ? "class " : "agency ") + entry.code();
    }

    /** {@code parties}: whom the name stands for, agencies and classes of the register. */
    record Said(String name, List<Party> parties) {

        boolean isOfTheRegister() {
            return parties != null
                    && !parties.isEmpty()
                    && parties.size() <= MOST
                    && parties.stream().allMatch(party -> party != null && party.name() == null);
        }
    }

    /** One of them as people see it; {@code meant} is what the register calls the agencies and classes. */
    record Known(
            long id,
            String name,
            List<Party> parties,
            String meant,
            String province,
            Instant rememberedAt,
            String rememberedBy,
            boolean mayForget) {

        static Known of(RememberedName name, String meant, boolean mayForget) {
            return new Known(
                    name.id(),
                    name.name(),
                    name.parties(),
                    meant,
                    name.province(),
                    name.rememberedAt(),
                    name.rememberedBy(),
                    mayForget);
        }
    }
}
