package vn.chidao.duty;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps contents in PostgreSQL, in the row that lists the file: they come, go and are backed up with it. */
@Repository
class ContentsBesideFiles implements FileContents {

    private final JdbcClient jdbc;

    ContentsBesideFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID file, byte[] content) {
        jdbc.sql("update chidao.attachment set content = :content where id = :id")
                .param("content", content)
                .param("id", file)
                .update();
    }

    @Override
    public byte[] of(UUID file) {
        return jdbc.sql("select content from chidao.attachment where id = :id")
                .param("id", file)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** They went with the rows. */
    @Override
    public void remove(Collection<UUID> files) {}
}
