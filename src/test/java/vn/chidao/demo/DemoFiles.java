package vn.chidao.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.directive.DirectiveDocument;

/** The demo's files as the application finds them on its class path. An unknown key is an error. */
final class DemoFiles {

    static final List<String> PROVINCES = List.of("QNG", "NTH", "DBN", "DPH");
    static final List<String> DIRECTIVES = List.of("QNG-246-CV-TU", "NTH-CT-DANVAN", "DBN-14-NQ-TU", "DPH-KH-DANVAN");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Accounts(List<Account> accounts) {}

    record Account(String id, String firstName, String lastName, List<String> groups) {

        /** The agencies whose groups the user is in. */
        List<String> agencies() {
            return groups.stream().map(group -> group.replaceFirst("\\..*", "")).toList();
        }
    }

    private DemoFiles() {}

    static DirectiveDocument directive(String id) {
        return read("directives/" + id, DirectiveDocument.class);
    }

    static Stream<DirectiveDocument> directives() {
        return DIRECTIVES.stream().map(DemoFiles::directive);
    }

    static DemoRegisters registers() {
        return new DemoRegisters(PROVINCES.stream()
                .map(each -> read("register/" + each, DemoRegisters.File.class))
                .toList());
    }

    static List<Account> accounts() {
        return read("accounts", Accounts.class).accounts();
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name + ".yaml")) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
