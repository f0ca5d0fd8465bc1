package vn.chidao.importer.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.directive.DirectiveId;

/** The documents that were brought, in their table. */
@Repository
class BroughtDocuments {

    /** How long a document is kept that nobody enters: over a long weekend, not for ever. */
    private static final Duration KEPT = Duration.ofDays(14);

    /** How many documents one person may have in hand. */
    private static final int MOST_PENDING = 20;

    private static final String SELECT =
            """
            select id, file_name, media_type, size_bytes, sha256, text_digest, draft::text as draft, brought_by, directive_id
              from chidao.brought_document
            """;

    private final JdbcClient jdbc;
    private final DraftText drafts;
    private final Clock clock;

    BroughtDocuments(JdbcClient jdbc, DraftText drafts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    void keep(BroughtDocument document, byte[] content) {
        jdbc.sql(
                        """
                        insert into chidao.brought_document
                            (id, file_name, media_type, size_bytes, sha256, content, text_digest, draft, brought_at, brought_by)
                        values (:id, :name, :type, :size, :sha256, :content, :digest, cast(:draft as jsonb), :at, :by)
                        """)
                .param("id", document.id())
                .param("name", document.file().name())
                .param("type", document.file().mediaType())
                .param("size", document.file().sizeBytes())
                .param("sha256", document.file().sha256())
                .param("content", content)
                .param("digest", document.textDigest())
                .param("draft", drafts.write(document.draft()))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", document.broughtBy())
                .update();
    }

    /** Lets go what nobody has entered in time, and of what this person has not entered all but the latest. */
    void clearAway(String user) {
        jdbc.sql(
                        """
                        delete from chidao.brought_document
                         where directive_id is null
                           and (brought_at < :until
                                or brought_by = :user
                                   and id not in (select d.id from chidao.brought_document d
                                                   where d.brought_by = :user and d.directive_id is null
                                                   order by d.brought_at desc, d.id limit :most))
                        """)
                .param("until", Timestamp.from(clock.instant().minus(KEPT)))
                .param("user", user)
                .param("most", MOST_PENDING)
                .update();
    }

    /** @return false when it is not this person's, or is a directive's document by now */
    boolean discard(UUID id, String user) {
        return jdbc.sql(
                                "delete from chidao.brought_document where id = :id and brought_by = :user and directive_id is null")
                        .param("id", id)
                        .param("user", user)
                        .update()
                == 1;
    }

    Optional<BroughtDocument> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The same, and nobody else takes or discards it before this transaction has ended. */
    Optional<BroughtDocument> findToTake(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<BroughtDocument> of(DirectiveId directive) {
        return jdbc.sql(SELECT + " where directive_id = :directive")
                .param("directive", directive.value())
                .query(this::read)
                .optional();
    }

    Optional<SourceFile> fileOf(DirectiveId directive) {
        return jdbc.sql(
                        "select file_name, media_type, size_bytes, sha256 from chidao.brought_document where directive_id = :directive")
                .param("directive", directive.value())
                .query((row, n) -> file(row))
                .optional();
    }

    byte[] contentOf(DirectiveId directive) {
        return jdbc.sql("select content from chidao.brought_document where directive_id = :directive")
                .param("directive", directive.value())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** The directives whose documents say the same words, the one entered first coming first. */
    List<DirectiveId> withText(String digest) {
        return jdbc.sql(
                        """
                        select directive_id from chidao.brought_document
                         where text_digest = :digest and directive_id is not null order by brought_at
                        """)
                .param("digest", digest)
                .query((row, n) -> new DirectiveId(row.getString(1)))
                .list();
    }

    /** Who else has brought the same words and not entered them yet. */
    List<Pending> pendingWithText(String digest, String besides) {
        return jdbc.sql(
                        """
                        select file_name, brought_by from chidao.brought_document
                         where text_digest = :digest and directive_id is null and brought_by <> :besides order by brought_at
                        """)
                .param("digest", digest)
                .param("besides", besides)
                .query(Pending.class)
                .list();
    }

    /** Whoever else wants to enter the same words waits until this transaction has ended. */
    void lockText(String digest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('chidao.brought_document ' || :digest, 0))::text")
                .param("digest", digest)
                .query(String.class)
                .optional();
    }

    /** @return false when it is gone or another directive's */
    boolean giveTo(DirectiveId directive, UUID id) {
        return jdbc.sql(
                                "update chidao.brought_document set directive_id = :directive where id = :id and directive_id is null")
                        .param("directive", directive.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private BroughtDocument read(ResultSet row, int number) throws SQLException {
        String directive = row.getString("directive_id");
        return new BroughtDocument(
                row.getObject("id", UUID.class),
                file(row),
                row.getString("text_digest"),
                drafts.read(row.getString("draft")),
                row.getString("brought_by"),
                directive == null ? null : new DirectiveId(directive));
    }

    private static SourceFile file(ResultSet row) throws SQLException {
        return new SourceFile(
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"));
    }

    record Pending(String fileName, String broughtBy) {}
}
