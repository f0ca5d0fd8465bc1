package vn.chidao.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.Directives;
import vn.chidao.organisation.Agencies;

/** Writes a timeline for machines (one event a line), for people, and as a picture of each directive's life. */
@Component
class TimelineFiles {

    private final ObjectMapper json;
    private final Directives directives;
    private final Agencies agencies;

    TimelineFiles(ObjectMapper json, Directives directives, Agencies agencies) {
        this.json = json.copy().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        this.directives = directives;
        this.agencies = agencies;
    }

    /** Writes {@code timeline.json}, {@code timeline.md} and one {@code <directive>.svg} each into the folder. */
    void write(List<TimelineEvent> events, List<DirectiveId> lives, Path folder) {
        TimelineNames names = TimelineNames.of(events, agencies);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("timeline.json"), asJson(events));
            StringBuilder text = new StringBuilder("# Dòng thời gian\n");
            for (DirectiveId id : lives) {
                List<TimelineEvent> life = events.stream()
                        .filter(event -> event.directive().equals(id.value()))
                        .toList();
                text.append(TimelineText.of(directives.get(id), life, names));
                Files.writeString(folder.resolve(id + ".svg"), TimelinePicture.of(directives.get(id), life, names));
            }
            Files.writeString(folder.resolve("timeline.md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Không ghi được dòng thời gian vào thư mục " + folder, e);
        }
    }

    String asJson(List<TimelineEvent> events) {
        return events.stream().map(this::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String line(TimelineEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A timeline event cannot be written as JSON", e);
        }
    }
}
