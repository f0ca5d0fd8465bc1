package vn.chidao.importer.output;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.chidao.importer.BodyDirectory;
import vn.chidao.importer.text.Vietnamese;
import vn.chidao.organisation.Agency;
import vn.chidao.organisation.AgencyClass;
import vn.chidao.yaml.YamlFormat;

/**
 * The names of a register, from a file or from the tables, so that the bodies a document names can be matched. A name matches an agency's
 * name of that day, its short names and aliases, or a class's name and aliases; spelling and the common abbreviations do
 * not matter.
 */
public final class RegisterNames implements BodyDirectory {

    private static final YamlFormat<Content> FORMAT = new YamlFormat<>("/schema/register.schema.json", Content.class);

    private final Map<String, List<Agency>> agencies = new HashMap<>();
    private final Map<String, List<AgencyClass>> classes = new HashMap<>();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(List<Agency> agencies, List<AgencyClass> classes) {}

    private RegisterNames(Content content) {
        if (content.agencies() != null) {
            content.agencies().forEach(this::add);
        }
        if (content.classes() != null) {
            content.classes().forEach(this::add);
        }
    }

    /** The names of a register that has been read already. */
    public static RegisterNames of(List<Agency> agencies, List<AgencyClass> classes) {
        return new RegisterNames(new Content(agencies, classes));
    }

    /** @throws vn.chidao.yaml.UnreadableFile naming line and field of what is wrong with a file */
    public static RegisterNames read(List<Path> files) {
        List<Content> contents =
                files.stream().map(file -> FORMAT.read(file).value()).toList();
        return new RegisterNames(new Content(all(contents, Content::agencies), all(contents, Content::classes)));
    }

    private static <T> List<T> all(List<Content> contents, Function<Content, List<T>> part) {
        return contents.stream()
                .map(part)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
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
