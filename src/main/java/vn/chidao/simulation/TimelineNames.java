package vn.chidao.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chidao.directive.RecordKind;
import vn.chidao.organisation.Agencies;
import vn.chidao.organisation.AgencyId;

/** The words people read for what a timeline holds as codes. */
record TimelineNames(Map<String, String> agencies) {

    static TimelineNames of(List<TimelineEvent> events, Agencies agencies) {
        List<AgencyId> named = events.stream()
                .map(TimelineEvent::agency)
                .filter(Objects::nonNull)
                .distinct()
                .map(AgencyId::new)
                .toList();
        return new TimelineNames(agencies.byIds(named).values().stream()
                .collect(Collectors.toMap(agency -> agency.id().code(), agency -> agency.name())));
    }

    String agency(String code) {
        return agencies.getOrDefault(code, code);
    }

    static String kind(String kind) {
        return switch (kind) {
            case "task-created" -> "Giao việc";
            case "task-completed" -> "Xong việc";
            default -> RecordKind.of(kind).label();
        };
    }
}
