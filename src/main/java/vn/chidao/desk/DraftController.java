package vn.chidao.desk;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what an official types, for that official alone: in forms of tasks they have taken and of processes they may begin. */
@RestController
class DraftController {

    private final Drafts drafts;
    private final DraftRights rights;
    private final DraftReader reader;

    DraftController(Drafts drafts, DraftRights rights, DraftReader reader) {
        this.drafts = drafts;
        this.rights = rights;
        this.reader = reader;
    }

    @GetMapping("/api/tasks/{taskId}/draft")
    ResponseEntity<Draft> ofTask(@PathVariable String taskId) {
        return answer(rights.reader(taskId), DraftForm.ofTask(taskId));
    }

    @PutMapping("/api/tasks/{taskId}/draft")
    Drafts.Kept keepOfTask(@PathVariable String taskId, InputStream content) throws IOException {
        return drafts.keep(rights.writer(taskId), DraftForm.ofTask(taskId), reader.read(content));
    }

    /** Also once the task is completed: a window that was late to save cleans up behind itself. */
    @DeleteMapping("/api/tasks/{taskId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOfTask(@PathVariable String taskId) {
        drafts.discard(rights.owner(), DraftForm.ofTask(taskId));
    }

    @GetMapping("/api/processes/{key}/draft")
    ResponseEntity<Draft> ofProcess(@PathVariable String key) {
        return answer(rights.starter(key), DraftForm.ofProcess(key));
    }

    @PutMapping("/api/processes/{key}/draft")
    Drafts.Kept keepOfProcess(@PathVariable String key, InputStream content) throws IOException {
        return drafts.keep(rights.starter(key), DraftForm.ofProcess(key), reader.read(content));
    }

    @DeleteMapping("/api/processes/{key}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOfProcess(@PathVariable String key) {
        drafts.discard(rights.owner(), DraftForm.ofProcess(key));
    }

    private ResponseEntity<Draft> answer(String owner, DraftForm form) {
        return drafts.find(owner, form).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }
}
