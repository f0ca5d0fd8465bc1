package vn.chidao.workflow;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chidao.duty.AttachedFile;
import vn.chidao.duty.Attachments;

/** Takes the files that go with what an agency will send, from the one who is working on it. */
@RestController
@RequestMapping("/api/tasks/{taskId}/files")
class TaskFilesController {

    private static final Set<String> TAKES_FILES =
            Set.of(Vocabulary.Task.SUBMIT_PLAN, Vocabulary.Task.SUBMIT_REPORT, Vocabulary.Task.SUBMIT_EVIDENCE);

    private final TasksAtHand tasks;
    private final Attachments attachments;
    private final SignedInOfficial official;

    TaskFilesController(TasksAtHand tasks, Attachments attachments, SignedInOfficial official) {
        this.tasks = tasks;
        this.attachments = attachments;
        this.official = official;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttachedFile add(@PathVariable String taskId, @RequestParam MultipartFile file) throws IOException {
        long duty = dutyOf(taskId);
        return AttachedFile.of(attachments.add(duty, file.getOriginalFilename(), file.getBytes()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String taskId, @PathVariable UUID id) {
        attachments.remove(dutyOf(taskId), id);
    }

    private long dutyOf(String taskId) {
        TaskAtHand at = tasks.get(taskId);
        if (!TAKES_FILES.contains(at.task().getTaskDefinitionKey())) {
            throw new FormRefused("Công việc này không nhận tệp đính kèm.");
        }
        boolean isTheirs = official.userId()
                .filter(user -> user.equals(at.task().getAssignee()))
                .isPresent();
        if (!isTheirs) {
            throw new FormRefused("Hãy bấm “Nhận việc” trước khi đính kèm hoặc gỡ tệp của công việc này.");
        }
        return at.duty();
    }
}
