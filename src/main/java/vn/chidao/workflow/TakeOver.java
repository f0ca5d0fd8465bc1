package vn.chidao.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.standin.DeputyStandings;
import vn.chidao.standin.Official;
import vn.chidao.standin.Officials;
import vn.chidao.standin.Standing;

/**
 * Takes a task over from somebody who has taken it and is away: a deputy from the head, the head back from the deputy, and
 * anybody to whom it is offered from whoever may not work on it any more.
 */
@Component
class TakeOver {

    /** More are not looked through; nobody's agency has so many tasks in hand at a time. */
    private static final int MOST = 500;

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final SignedInOfficial official;
    private final Officials officials;
    private final DeputyStandings standings;

    TakeOver(
            TaskService tasks,
            JdbcClient jdbc,
            SignedInOfficial official,
            Officials officials,
            DeputyStandings standings) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.official = official;
        this.officials = officials;
        this.standings = standings;
    }

    /** The tasks that the person could take over now, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Held> possible() {
        List<Task> held = official.groups().isEmpty()
                ? List.of()
                : tasks.createTaskQuery()
                        .taskCandidateGroupIn(official.groups())
                        .includeAssignedTasks()
                        .taskAssigned()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, MOST);
        Predicate<Task> mayTake = mayTake(held);
        List<Task> possible = held.stream().filter(mayTake).toList();
        Map<String, Official> holders =
                officials.byIds(possible.stream().map(Task::getAssignee).collect(Collectors.toSet()));
        return possible.stream().map(task -> Held.of(task, holders)).toList();
    }

    /** @throws FormRefused with a sentence when whoever holds the task is there to do it */
    @Transactional
    public void take(Task task) {
        String user = official.userId().orElseThrow();
        if (user.equals(task.getAssignee())) {
            return;
        }
        if (groupsOf(List.of(task)).getOrDefault(task.getId(), Set.of()).stream()
                .noneMatch(official::belongsTo)) {
            throw new FormRefused("Công việc này không giao cho cơ quan của bạn.");
        }
        if (task.getAssignee() != null && !mayTake(List.of(task)).test(task)) {
            throw new FormRefused(
                    "Công việc này do %s nhận; hãy đề nghị người đó bấm “Bỏ nhận việc”.".formatted(task.getAssignee()));
        }
        tasks.claim(task.getId(), null);
        tasks.claim(task.getId(), user);
    }

    private Predicate<Task> mayTake(List<Task> held) {
        String user = official.userId().orElseThrow();
        Set<String> people = Stream.concat(Stream.of(user), held.stream().map(Task::getAssignee))
                .collect(Collectors.toSet());
        Map<String, Official> known = officials.byIds(people);
        Map<String, Standing> standing = standings.of(people);
        Map<String, Set<String>> offered = groupsOf(held);
        return task -> !user.equals(task.getAssignee())
                && mayTake(user, task.getAssignee(), offered.getOrDefault(task.getId(), Set.of()), known, standing);
    }

    private static boolean mayTake(
            String user,
            String holder,
            Collection<String> offered,
            Map<String, Official> known,
            Map<String, Standing> standing) {
        return standsIn(user, holder, offered, standing)
                || standsIn(holder, user, offered, standing)
                || offered.stream().noneMatch(offices(holder, known, standing)::contains);
    }

    private static boolean standsIn(
            String deputy, String head, Collection<String> offered, Map<String, Standing> standing) {
        return standing.containsKey(deputy)
                && offered.stream().anyMatch(group -> standing.get(deputy)
                        .lent()
                        .getOrDefault(group, Set.of())
                        .contains(head));
    }

    private static Set<String> offices(String user, Map<String, Official> known, Map<String, Standing> standing) {
        Set<String> offices = new HashSet<>();
        if (known.containsKey(user)) {
            offices.addAll(known.get(user).groups());
        }
        if (standing.containsKey(user)) {
            offices.addAll(standing.get(user).lent().keySet());
        }
        return offices;
    }

    /** The engine would have to be asked for each task. */
    private Map<String, Set<String>> groupsOf(List<Task> some) {
        return jdbc
                .sql(
                        """
                        select task_id_ as task, array_agg(group_id_) as groups from act_ru_identitylink
                         where task_id_ = any(:tasks) and group_id_ is not null group by task_id_
                        """)
                .param("tasks", some.stream().map(Task::getId).toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("task"), Set.of((String[])
                        row.getArray("groups").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
