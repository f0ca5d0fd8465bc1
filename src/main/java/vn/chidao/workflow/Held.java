package vn.chidao.workflow;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.chidao.standin.Official;

/**
 * A task that somebody else has taken.
 *
 * @param due the end of the working day on which it is due; absent where there is none
 */
record Held(String id, String name, Instant due, String holder) {

    static Held of(Task task, Map<String, Official> holders) {
        Official holder = holders.get(task.getAssignee());
        return new Held(
                task.getId(),
                task.getName(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                holder == null ? task.getAssignee() : holder.name());
    }
}
