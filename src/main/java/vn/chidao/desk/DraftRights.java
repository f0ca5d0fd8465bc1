package vn.chidao.desk;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chidao.workflow.FormRefused;
import vn.chidao.workflow.SignedInOfficial;
import vn.chidao.workflow.TasksAtHand;

/** Whose draft it is that is asked for, where there may be one; each method answers the id of who is signed in. */
@Component
class DraftRights {

    private final TasksAtHand tasks;
    private final WorkRights rights;
    private final RepositoryService repository;
    private final SignedInOfficial official;

    DraftRights(TasksAtHand tasks, WorkRights rights, RepositoryService repository, SignedInOfficial official) {
        this.tasks = tasks;
        this.rights = rights;
        this.repository = repository;
        this.official = official;
    }

    String owner() {
        return official.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    /** Who may see the task. */
    String reader(String taskId) {
        tasks.get(taskId);
        return owner();
    }

    /** Who has taken the task. */
    String writer(String taskId) {
        if (!rights.hasTaken(tasks.get(taskId))) {
            throw new FormRefused("Hãy bấm “Nhận việc” trước; khi đó những gì nhập mới được lưu thành bản nháp.");
        }
        return owner();
    }

    /** Who may begin a process of that key. */
    String starter(String key) {
        boolean isThere = repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .startablePermissionCheck()
                        .count()
                > 0;
        if (!isThere) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Không có quy trình này, hoặc bạn không được bắt đầu nó.");
        }
        return owner();
    }
}
