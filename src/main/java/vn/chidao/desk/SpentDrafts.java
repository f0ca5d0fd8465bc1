package vn.chidao.desk;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chidao.workflow.StartFormTaken;

/**
 * Lets drafts go with what they were written for: in the transaction in which a form is taken or a task ends, in one statement
 * for all tasks that end in it.
 */
@Component
class SpentDrafts {

    private static final Set<String> ENDS = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final Drafts drafts;

    SpentDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(DelegateTask task) {
        if (ENDS.contains(task.getEventName())) {
            ended().forms.add(DraftForm.ofTask(task.getId()));
        }
    }

    @EventListener
    void on(StartFormTaken event) {
        drafts.discard(event.by(), DraftForm.ofProcess(event.process()));
    }

    private Ended ended() {
        Ended known = (Ended) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Ended ended = new Ended();
        TransactionSynchronizationManager.bindResource(this, ended);
        TransactionSynchronizationManager.registerSynchronization(ended);
        return ended;
    }

    /** The tasks that end in one transaction. */
    private final class Ended implements TransactionSynchronization {

        private final Set<DraftForm> forms = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            drafts.clear(forms);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(SpentDrafts.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(SpentDrafts.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(SpentDrafts.this);
        }
    }
}
