package vn.chidao.workflow;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a task to the person who has taken it, where the engine is more generous: people take tasks for themselves only, and
 * complete what is theirs at that moment, also when it was taken away or handed on in the meantime. Nobody is asked where
 * nobody is signed in.
 */
@Component
class AssigneeGuard {

    private final SignedInOfficial official;
    private final Offices offices;

    AssigneeGuard(SignedInOfficial official, Offices offices) {
        this.official = official;
        this.offices = offices;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_ASSIGNMENT -> checkAssignment(task);
            case TaskListener.EVENTNAME_COMPLETE -> checkCompletion(task);
            default -> {}
        }
    }

    private void checkAssignment(DelegateTask task) {
        official.userId().ifPresent(user -> {
            checkTaking(task.getAssignee(), user);
            if (user.equals(task.getAssignee())) {
                checkOffice(task, "hãy tải lại trang");
            }
        });
    }

    private void checkCompletion(DelegateTask task) {
        official.userId().ifPresent(user -> {
            checkAssignee(task.getAssignee(), user);
            checkOffice(task, "hãy bấm “Bỏ nhận việc” để người được giao nhận");
        });
    }

    private void checkTaking(String assignee, String user) {
        if (assignee != null && !assignee.equals(user) && !isAdministrator()) {
            throw Refusal.of("Bạn chỉ có thể tự nhận việc, không thể giao việc này cho %s.".formatted(assignee));
        }
    }

    private static void checkAssignee(String assignee, String user) {
        if (assignee == null) {
            throw Refusal.of("Hãy bấm “Nhận việc” trước khi hoàn thành công việc này.");
        }
        if (!assignee.equals(user)) {
            throw Refusal.of("Công việc này hiện do %s nhận, nên bạn không thể hoàn thành.".formatted(assignee));
        }
    }

    /** The session may not know yet that somebody has left the agency, or stands in for nobody any more. */
    private void checkOffice(DelegateTask task, String remedy) {
        List<String> offered = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        if (!offices.actIn(offered) && !isAdministrator()) {
            throw Refusal.of("Công việc “%s” không còn giao cho cơ quan của bạn hoặc cho người mà bạn đang thay; %s."
                    .formatted(task.getName(), remedy));
        }
    }

    private boolean isAdministrator() {
        return official.belongsTo(Groups.CAMUNDA_ADMIN);
    }
}
