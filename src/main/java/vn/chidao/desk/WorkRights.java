package vn.chidao.desk;

import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.chidao.workflow.SignedInOfficial;
import vn.chidao.workflow.TaskAtHand;

/** Whether a task that the person may see is also theirs to work on: who watches over the work sees all and works on none. */
@Component
class WorkRights {

    private final TaskService tasks;
    private final SignedInOfficial official;

    WorkRights(TaskService tasks, SignedInOfficial official) {
        this.tasks = tasks;
        this.official = official;
    }

    boolean hasTaken(TaskAtHand at) {
        return official.userId()
                .filter(user -> user.equals(at.task().getAssignee()))
                .isPresent();
    }

    /** Whether they have taken it, or it is offered to a group of theirs. */
    boolean mayWorkOn(TaskAtHand at) {
        return hasTaken(at)
                || tasks.getIdentityLinksForTask(at.task().getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .anyMatch(official.groups()::contains);
    }
}
