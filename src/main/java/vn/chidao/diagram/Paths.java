package vn.chidao.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import vn.chidao.directive.DirectiveId;
import vn.chidao.workflow.SignedInOfficial;

/** Reads the way a directive has taken from the engine's history, also once it has ended. */
@Component
class Paths {

    /** A directive that is checked every day for ten years passes its longest loop less often. */
    private static final int MOST_STEPS = 20_000;

    private final HistoryService history;
    private final RepositoryService repository;
    private final SignedInOfficial official;

    Paths(HistoryService history, RepositoryService repository, SignedInOfficial official) {
        this.history = history;
        this.repository = repository;
        this.official = official;
    }

    /** Of the newest instance of the process under the directive; empty when there was none. Who may see it, others check. */
    Optional<Path> of(DirectiveId directive, String process) {
        return official.answeredAside(() -> newest(directive, process).map(this::path));
    }

    private Optional<HistoricProcessInstance> newest(DirectiveId directive, String process) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(directive.value())
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Path path(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, MOST_STEPS);
        Map<String, List<HistoricActivityInstance>> steps = activities.stream()
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId, LinkedHashMap::new, Collectors.toList()));
        return new Path(
                instance.getId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getEndTime() == null,
                model(instance.getProcessDefinitionId()),
                steps.values().stream().map(Paths::step).toList());
    }

    private static Path.Step step(List<HistoricActivityInstance> times) {
        HistoricActivityInstance first = times.get(0);
        HistoricActivityInstance last = times.get(times.size() - 1);
        return new Path.Step(
                first.getActivityId(),
                first.getActivityName(),
                first.getActivityType(),
                times.size(),
                times.stream().anyMatch(each -> each.getEndTime() == null),
                first.getStartTime().toInstant(),
                last.getStartTime().toInstant());
    }

    private String model(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
