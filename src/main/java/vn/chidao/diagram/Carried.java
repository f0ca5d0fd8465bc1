package vn.chidao.diagram;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.workflow.Vocabulary.Process;

/**
 * What agencies owe runs in small instances of its own. This says at which step of the larger processes it is handed out, so
 * that their drawings can show it there.
 */
final class Carried {

    private static final Map<String, Map<String, Set<String>>> STEPS = Map.of(
            Process.DIRECTIVE,
            Map.of(
                    "ServiceTask_HandOutPlans", Set.of(Process.PLAN),
                    "CallActivity_Monitor", Set.of(Process.REPORTING_PERIOD, Process.REPORT, Process.EVIDENCE)),
            Process.MONITORING,
            Map.of(
                    "ServiceTask_OpenPeriod", Set.of(Process.REPORTING_PERIOD, Process.REPORT),
                    "ServiceTask_FollowUpAssignments", Set.of(Process.EVIDENCE)),
            Process.REPORTING_PERIOD,
            Map.of("ServiceTask_OpenReports", Set.of(Process.REPORT)));

    private Carried() {}

    /** For each step of the process that hands work out the processes it starts; empty for a process that does not. */
    static Map<String, Set<String>> stepsOf(String process) {
        return STEPS.getOrDefault(process, Map.of());
    }

    /** The process itself and those whose work its drawing shows. */
    static Set<String> drawnWith(String process) {
        return Stream.concat(
                        Stream.of(process), stepsOf(process).values().stream().flatMap(Set::stream))
                .collect(Collectors.toSet());
    }

    static List<String> processes() {
        return STEPS.keySet().stream().sorted().toList();
    }
}
