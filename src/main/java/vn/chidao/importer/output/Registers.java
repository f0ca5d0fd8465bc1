package vn.chidao.importer.output;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.BodyDirectory.Candidate;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.Field;
import vn.chidao.organisation.AgencyId;
import vn.chidao.yaml.YamlFormat;

/**
 * Registers given together, several provinces' perhaps: a document's names are looked up in those around the body that issued
 * it, for every province has an office of the same short name.
 */
public final class Registers {

    private static final YamlFormat<RegisterNames.Content> FORMAT =
            new YamlFormat<>("/schema/register.schema.json", RegisterNames.Content.class);

    private final List<RegisterNames.Content> registers;

    private Registers(List<RegisterNames.Content> registers) {
        this.registers = registers;
    }

    /** @throws vn.chidao.yaml.UnreadableFile naming line and field of what is wrong with a file */
    public static Registers read(List<Path> files) {
        return new Registers(
                files.stream().map(file -> FORMAT.read(file).value()).toList());
    }

    /** The registers that have the issuing body or a body right under it; all where it is not known for certain. */
    public BodyDirectory around(DraftDirective draft) {
        if (registers.isEmpty()) {
            return BodyDirectory.empty();
        }
        BodyDirectory all = RegisterNames.of(registers);
        String issuer = Field.valueOf(draft.issuer());
        LocalDate asOf = draft.date() != null ? draft.date().value() : draft.notBefore();
        List<AgencyId> issuers = Stream.ofNullable(issuer)
                .flatMap(name -> agencies(all, name, asOf))
                .toList();
        return issuers.size() == 1
                ? RegisterNames.of(registers.stream()
                        .filter(each -> each.isAround(issuers.get(0)))
                        .toList())
                : all;
    }

    private static Stream<AgencyId> agencies(BodyDirectory directory, String name, LocalDate asOf) {
        return directory.candidates(name, asOf).stream()
                .map(Candidate::agency)
                .filter(Objects::nonNull)
                .distinct();
    }
}
