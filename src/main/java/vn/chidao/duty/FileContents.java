package vn.chidao.duty;

import java.util.Collection;
import java.util.UUID;

/**
 * Where the contents of files are kept. What is known of a file stays in our tables; only its bytes may go elsewhere, for
 * example to an object store. Each call belongs to the transaction it is made in: a store that knows none has to keep first
 * and remove only what a committed transaction has given up.
 */
interface FileContents {

    void keep(UUID file, byte[] content);

    /** The bytes as they were kept. */
    byte[] of(UUID file);

    /** Gives up the contents of files that are not listed any more. */
    void remove(Collection<UUID> files);
}
