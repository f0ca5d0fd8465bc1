package vn.chidao.chronicle;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chidao.directive.DirectiveId;

/** One directive's life: its record as a whole, its events, its agencies and the files they sent. */
@RestController
@RequestMapping("/api/chronicle/directives/{id}")
class ChronicleController {

    private final SeenDirectives seen;
    private final WholeRecords records;
    private final Events events;
    private final AgencyStates agencies;
    private final OpenDuties duties;
    private final SentFiles files;

    ChronicleController(
            SeenDirectives seen,
            WholeRecords records,
            Events events,
            AgencyStates agencies,
            OpenDuties duties,
            SentFiles files) {
        this.seen = seen;
        this.records = records;
        this.events = events;
        this.agencies = agencies;
        this.duties = duties;
        this.files = files;
    }

    @GetMapping
    WholeRecord record(@PathVariable String id, Authentication reader) {
        return records.of(directive(id, reader));
    }

    @GetMapping("/events")
    Events.Found events(
            @PathVariable String id,
            @RequestParam(required = false) String period,
            @RequestParam(required = false) String agency,
            @RequestParam(required = false) String kind,
            @RequestParam(defaultValue = "0") int page,
            Authentication reader) {
        return events.lines(new EventFilter(directive(id, reader), period, agency, kind, Pages.checked(page)));
    }

    /** What stands behind one line of {@link #events}. */
    @GetMapping("/events/entries")
    List<EventLine> entries(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam String kind,
            @RequestParam(required = false) String period,
            @RequestParam(required = false) String task,
            @RequestParam(required = false) String agency,
            Authentication reader) {
        return events.entries(new EventFilter(directive(id, reader), period, agency, kind, 0), day, task);
    }

    @GetMapping("/events/choices")
    Events.Choices choices(@PathVariable String id, Authentication reader) {
        return events.choices(directive(id, reader));
    }

    @GetMapping("/agencies")
    List<AgencyStates.Line> agencies(@PathVariable String id, Authentication reader) {
        return agencies.of(directive(id, reader));
    }

    @GetMapping("/agencies/{agency}/duties")
    List<OpenDuties.Line> duties(@PathVariable String id, @PathVariable String agency, Authentication reader) {
        return duties.of(directive(id, reader), agency);
    }

    @GetMapping("/files")
    SentFiles.Found files(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Authentication reader) {
        return files.of(directive(id, reader), Pages.checked(page));
    }

    private DirectiveId directive(String id, Authentication reader) {
        return seen.require(id, Watching.of(reader));
    }
}
