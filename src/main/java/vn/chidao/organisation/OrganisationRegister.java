package vn.chidao.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.yaml.Located;
import vn.chidao.yaml.UnreadableFile;

/**
 * Takes register files into the tables. Loading the same files again changes nothing; an agency or class that a file no
 * longer names stays, because directives refer to it: end it by {@code validUntil}.
 */
@Component
public class OrganisationRegister {

    private final RegisterTables tables;
    private final ApplicationEventPublisher events;

    OrganisationRegister(RegisterTables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
    }

    /** As {@link #loadResources}, of files on disk. */
    @Transactional
    public void load(Collection<Path> files) {
        loadResources(files.stream().map(FileSystemResource::new).toList());
    }

    /**
     * Loads all files or none. They may refer to each other in any order, and to what was loaded before.
     *
     * @throws UnreadableFile naming file, line and field of what is wrong in the first file that is
     */
    @Transactional
    public void loadResources(Collection<? extends Resource> files) {
        List<Located<Register>> registers =
                files.stream().map(OrganisationRegister::read).toList();
        RegisterCheck check = new RegisterCheck(registers, tables.agencyIds(), tables.classIds());
        registers.forEach(check::check);
        tables.store(registers.stream().map(Located::value).toList());
        events.publishEvent(new RegisterLoaded(agenciesIn(registers)));
    }

    private static Set<AgencyId> agenciesIn(List<Located<Register>> registers) {
        return registers.stream()
                .flatMap(register -> register.value().agencies().stream())
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    private static Located<Register> read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return Register.read(file.getFilename(), in);
        } catch (IOException e) {
            throw UnreadableFile.missing(file.getFilename());
        }
    }
}
