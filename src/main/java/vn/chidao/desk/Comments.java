package vn.chidao.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.OfficialNames;
import vn.chidao.workflow.FormRefused;
import vn.chidao.workflow.TaskAtHand;

/**
 * What those who work on the same thing say to each other. A comment belongs to the process instance, so the advisory body
 * reads what the agency said and the other way round. The engine asks nobody for a right: whoever calls has checked it.
 */
@Component
class Comments {

    /** The longest comment, in characters. */
    static final int LONGEST = 2_000;

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final OfficialNames names;

    Comments(TaskService tasks, JdbcClient jdbc, OfficialNames names) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.names = names;
    }

    /** First things first. */
    List<Dossier.Remark> of(TaskAtHand at) {
        return of(at.task().getProcessInstanceId());
    }

    /** What was said about a duty, also once it has ended. */
    List<Dossier.Remark> ofDuty(long duty) {
        return jdbc.sql(
                        "select process_instance_id from chidao.duty where id = :id and process_instance_id is not null")
                .param("id", duty)
                .query(String.class)
                .optional()
                .map(this::of)
                .orElse(List.of());
    }

    private List<Dossier.Remark> of(String processInstance) {
        List<Comment> found = tasks.getProcessInstanceComments(processInstance);
        Map<String, String> called = names.of(
                found.stream().map(Comment::getUserId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .sorted(Comparator.comparing(Comment::getTime))
                .map(each -> new Dossier.Remark(
                        each.getTime().toInstant(), called.get(each.getUserId()), each.getFullMessage()))
                .toList();
    }

    @Transactional
    public void add(TaskAtHand at, String message) {
        String said = message == null ? "" : message.strip();
        if (said.isEmpty()) {
            throw new FormRefused("Hãy ghi nội dung ý kiến.");
        }
        if (said.length() > LONGEST) {
            throw new FormRefused("Ý kiến dài %d ký tự; hãy rút gọn còn tối đa %d.".formatted(said.length(), LONGEST));
        }
        tasks.createComment(at.task().getId(), at.task().getProcessInstanceId(), said);
    }
}
