package vn.chidao.workflow;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For whom the person who is signed in acts, until the end of the transaction. Which task is completed, or what is decided,
 * says because of which group that is; all that is written down by it asks here.
 */
@Component
class ActingFor {

    /** @param head as {@code Signature} keeps it */
    void note(Optional<String> head) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        head.ifPresent(this::bind);
    }

    Optional<String> head() {
        return Optional.ofNullable((String) TransactionSynchronizationManager.getResource(this));
    }

    private void bind(String head) {
        TransactionSynchronizationManager.bindResource(this, head);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(ActingFor.this);
            }
        });
    }
}
