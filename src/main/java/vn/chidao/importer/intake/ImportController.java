package vn.chidao.importer.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.importer.UnreadableDocument;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.output.DraftJson;

/**
 * For other systems: files in, and for each the JSON that the command {@code import} prints. Creates nothing. One file is
 * answered with its JSON, several with a list in their order, in which a file that could not be read has an {@code error}.
 */
@RestController
class ImportController {

    private static final int MOST_FILES = 10;

    private final Importers importers;
    private final ReadingDesk desk;
    private final Directories directories;
    private final Duplicates duplicates;

    ImportController(Importers importers, ReadingDesk desk, Directories directories, Duplicates duplicates) {
        this.importers = importers;
        this.desk = desk;
        this.directories = directories;
        this.duplicates = duplicates;
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> read(MultipartHttpServletRequest request, Authentication signedIn) {
        Importer person = importers.of(signedIn);
        person.requireReading();
        List<MultipartFile> files = request.getMultiFileMap().values().stream()
                .flatMap(Collection::stream)
                .toList();
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Hãy gửi từ 1 đến %d tệp mỗi lượt.".formatted(MOST_FILES));
        }
        if (files.size() == 1) {
            return ResponseEntity.ok(draft(files.get(0), person));
        }
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        Map<String, String> seen = new HashMap<>();
        files.forEach(file -> answers.add(draftOrError(file, person, seen)));
        return ResponseEntity.ok(answers);
    }

    private ObjectNode draftOrError(MultipartFile file, Importer person, Map<String, String> seen) {
        try {
            ObjectNode json = draft(file, person);
            String first = seen.putIfAbsent(
                    json.get("textDigest").asText(), json.get("file").asText());
            if (first != null && !json.has("duplicateOf")) {
                json.put("duplicateOf", first);
            }
            return json;
        } catch (UnreadableDocument e) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("file", ReadingDesk.nameOf(file))
                    .put("error", e.getMessage());
        }
    }

    private ObjectNode draft(MultipartFile file, Importer person) {
        DraftDirective draft = desk.read(file);
        NamesAtHand names = directories.of(draft, person);
        ObjectNode json = DraftJson.of(draft, names);
        json.put("file", ReadingDesk.nameOf(file));
        duplicates
                .of(draft, names, person)
                .filter(found -> found.directive() != null)
                .ifPresent(found -> {
                    json.put("duplicateOf", found.directive().value());
                    json.put("duplicateSays", found.sentence());
                    json.put("duplicateLink", found.link());
                });
        return json;
    }
}
