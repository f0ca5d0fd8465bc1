package vn.chidao.duty;

import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers by id what was read in the running transaction, and nothing where there is none. */
final class InTransaction<T> {

    /** What was read so far; without a transaction an empty map that nobody sees again. */
    @SuppressWarnings("unchecked")
    Map<Long, T> read() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            Map<Long, T> fresh = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new Release());
            return fresh;
        }
        return (Map<Long, T>) bound;
    }

    /** Lets all go with the transaction it was read in. */
    private final class Release implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(InTransaction.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(InTransaction.this);
        }
    }
}
