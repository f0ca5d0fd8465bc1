package vn.chidao.importer.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return registers.named(found.stream().map(Known::codeOf).toList()).stream()
                .flatMap(entry -> found.stream()
                        .filter(name -> entry.is(name.agency(), name.agencyClass()))
                        .map(name -> Known.of(name, entry.name(), name.mayBeForgottenBy(person))))
                .sorted(Comparator.comparing(Known::name))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Known remember(@RequestBody Said said, Authentication signedIn) {
        Importer person = reader(signedIn);
        String name = said.name() == null ? "" : said.name().strip();
        if (name.isEmpty() || name.length() > LONGEST || (said.agency() == null) == (said.agencyClass() == null)) {
            throw new IntakeRefused("Hãy ghi tên trong văn bản và chọn đúng một cơ quan hoặc nhóm cơ quan.");
        }
        Entry meant = meant(said, person);
        AgencyId forBody = person.bodies().stream()
                .sorted(Comparator.comparing(AgencyId::code))
                .findFirst()
                .orElse(null);
        long id = names.remember(meant.province(), name, said.agency(), said.agencyClass(), person.user(), forBody);
        return names.find(id).map(kept -> Known.of(kept, meant.name(), true)).orElseThrow();
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
    private Entry meant(Said said, Importer person) {
        String code = said.agency() != null ? said.agency().code() : said.agencyClass();
        Set<String> provinces = directories.provincesOf(person);
        Optional<Entry> meant = registers.named(List.of(code)).stream()
                .filter(entry -> entry.is(said.agency(), said.agencyClass()) && provinces.contains(entry.province()))
                .findFirst();
        return meant.orElseThrow(
                () -> new IntakeRefused("Không có “%s” trong sổ cơ quan của tỉnh; hãy chọn lại.".formatted(code)));
    }

    record Said(String name, AgencyId agency, String agencyClass) {}

    /** One of them as people see it; {@code meant} is what the register calls the agency or class. */
    record Known(
            long id,
            String name,
            AgencyId agency,
            String agencyClass,
            String meant,
            String province,
            Instant rememberedAt,
            String rememberedBy,
            boolean mayForget) {

        static Known of(RememberedName name, String meant, boolean mayForget) {
            return new Known(
                    name.id(),
                    name.name(),
                    name.agency(),
                    name.agencyClass(),
                    meant,
                    name.province(),
                    name.rememberedAt(),
                    name.rememberedBy(),
                    mayForget);
        }

        static String codeOf(RememberedName name) {
            return name.agency() != null ? name.agency().code() : name.agencyClass();
        }
    }
}
