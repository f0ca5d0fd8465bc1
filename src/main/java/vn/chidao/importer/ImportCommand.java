package vn.chidao.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.output.DirectiveDraftFile;
import vn.chidao.importer.output.DraftJson;
import vn.chidao.importer.output.Registers;
import vn.chidao.yaml.UnreadableFile;

/**
 * Reads documents from the command line, each into a JSON with its draft and a directive file. Needs neither Spring nor a
 * database. Ends with 0 if all files were read, with 2 if one could not be.
 */
@Command(
        name = "import",
        description = "Đọc văn bản (.docx, .odt, .pdf có chữ, .txt, .md) thành dự thảo: ai làm gì, khi nào.",
        synopsisHeading = "Cách dùng: ",
        parameterListHeading = "%nTham số:%n",
        optionListHeading = "%nTùy chọn:%n",
        footer = {
            "",
            "Không có --out thì in JSON ra màn hình. Mã kết thúc: 0 là đọc được hết, 2 là có tệp không đọc được."
        })
public class ImportCommand implements Callable<Integer> {

    private static final int READ = 0;
    private static final int UNREAD = 2;
    private static final int MANY = 3;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TỆP", description = "Các văn bản cần đọc.")
    List<Path> files;

    @Option(
            names = "--organisations",
            paramLabel = "TỆP",
            description = "Sổ đăng ký cơ quan (YAML) để nhận ra cơ quan và nhóm cơ quan; có thể ghi nhiều tệp .yaml.")
    List<Path> organisations = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục ghi kết quả: mỗi văn bản một tệp .json và một tệp .yaml.")
    Path out;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Set<String> namesTaken = new HashSet<>();
    private final Map<String, Path> seen = new HashMap<>();

    @Override
    public Integer call() {
        Registers registers;
        try {
            sortOut();
            registers = Registers.read(organisations);
        } catch (UnreadableFile e) {
            errors().println(e.getMessage());
            return UNREAD;
        }
        int worst = READ;
        for (int i = 0; i < files.size(); i++) {
            if (files.size() >= MANY) {
                errors().printf("[%d/%d] %s%n", i + 1, files.size(), files.get(i));
            }
            worst = Math.max(worst, read(files.get(i), registers));
        }
        return worst;
    }

    /** Further registers behind the option reach us as files, as {@code simulate} takes them; no document is a YAML file. */
    private void sortOut() {
        Map<Boolean, List<Path>> sorted =
                files.stream().collect(Collectors.partitioningBy(file -> !organisations.isEmpty() && isYaml(file)));
        organisations.addAll(sorted.get(true));
        files = sorted.get(false);
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Hãy ghi ít nhất một văn bản cần đọc.");
        }
    }

    private static boolean isYaml(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    private int read(Path file, Registers registers) {
        try {
            DraftDirective draft = DocumentImport.read(file);
            BodyDirectory directory = registers.around(draft);
            ObjectNode json = DraftJson.of(draft, directory);
            json.put("file", file.getFileName().toString());
            tellDuplicates(file, json);
            write(file, json, DirectiveDraftFile.write(draft, directory));
            return READ;
        } catch (UnreadableDocument e) {
            errors().printf("%s: %s%n", file, e.getMessage());
        } catch (IOException e) {
            errors().printf("%s: không ghi được kết quả vào “%s”; hãy kiểm tra thư mục và quyền ghi%n", file, out);
        }
        return UNREAD;
    }

    /** The same symbol of the same body, or the same words, among the files of one call. */
    private void tellDuplicates(Path file, ObjectNode json) {
        String number =
                json.path("symbol").asText("") + "|" + json.path("issuer").asText("");
        boolean numbered = !json.path("symbol").isNull() && !json.path("issuer").isNull();
        for (String key : numbered
                ? List.of(number, json.get("textDigest").asText())
                : List.of(json.get("textDigest").asText())) {
            Path first = seen.putIfAbsent(key, file);
            if (first != null) {
                json.put("duplicateOf", first.getFileName().toString());
                errors().printf("%s: trùng với %s%n", file, first);
                return;
            }
        }
    }

    private void write(Path file, ObjectNode json, String directive) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(pretty(json));
            spec.commandLine().getOut().flush();
            return;
        }
        Files.createDirectories(out);
        String name = freeName(file.getFileName().toString());
        Files.writeString(out.resolve(name + ".json"), pretty(json) + "\n");
        Files.writeString(out.resolve(name + ".yaml"), directive);
    }

    /** Two files of the same name from different folders must not overwrite each other. */
    private String freeName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String base = dot > 0 ? fileName.substring(0, dot) : fileName;
        String name = base;
        for (int i = 2; !namesTaken.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    private String pretty(ObjectNode json) throws JsonProcessingException {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
