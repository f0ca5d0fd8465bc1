package vn.chidao.duty;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.CurrentOfficial;

/**
 * The files of a duty. A file is pending until the next submission, which takes all pending ones with it; only a pending
 * file can be taken away again. Contents are kept behind {@link FileContents} and come back unchanged.
 */
@Service
@Transactional
public class Attachments {

    /** The largest file taken, in bytes: 25 MB. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** How many files may wait for one submission. */
    static final int MOST_PENDING = 20;

    private static final String LISTED =
            """
            select id, duty_id, submission_no, file_name, media_type, size_bytes, sha256, attached_by from chidao.attachment
            """;

    private final JdbcClient jdbc;
    private final FileContents contents;
    private final CurrentOfficial official;
    private final Clock clock;

    Attachments(JdbcClient jdbc, FileContents contents, CurrentOfficial official, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.official = official;
        this.clock = clock;
    }

    /**
     * Keeps a file beside the duty; refuses empty ones, those over {@link #LARGEST}, kinds that offices do not exchange, more
     * than {@link #MOST_PENDING}, and all once the duty has been sent.
     */
    public Attachment add(long duty, String fileName, byte[] content) {
        FileCheck checked = FileCheck.of(fileName, content);
        requireRoom(duty);
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into chidao.attachment
                            (id, duty_id, file_name, media_type, size_bytes, sha256, content, attached_at, attached_by)
                        values (:id, :duty, :fileName, :mediaType, :size, :sha256, '', :at, :by)
                        """)
                .param("id", id)
                .param("duty", duty)
                .param("fileName", checked.fileName())
                .param("mediaType", checked.mediaType())
                .param("size", content.length)
                .param("sha256", checked.sha256())
                .param("at", DutyRows.timestamp(clock.instant()))
                .param("by", official.actor().userId())
                .update();
        contents.keep(id, content);
        return find(id).orElseThrow();
    }

    /** Waits for a submission that is under way, which would not take the file with it any more. */
    private void requireRoom(long duty) {
        String state = jdbc.sql("select state from chidao.duty where id = :duty for update")
                .param("duty", duty)
                .query(String.class)
                .single();
        if (!DutyState.OPEN.name().equals(state) && !DutyState.RETURNED.name().equals(state)) {
            throw new DutyRefused("Việc này đã được gửi hoặc đã kết thúc nên không nhận thêm tệp.");
        }
        int pending = jdbc.sql("select count(*) from chidao.attachment where duty_id = :duty and submission_no is null")
                .param("duty", duty)
                .query(Integer.class)
                .single();
        if (pending >= MOST_PENDING) {
            throw new DutyRefused("Đã có %d tệp chờ gửi; hãy gỡ bớt hoặc gộp các tệp lại.".formatted(pending));
        }
    }

    /** Takes a pending file away; a file that was submitted stays. */
    public void remove(long duty, UUID id) {
        int removed = jdbc.sql(
                        "delete from chidao.attachment where id = :id and duty_id = :duty and submission_no is null")
                .param("id", id)
                .param("duty", duty)
                .update();
        if (removed == 0) {
            throw new DutyRefused("Tệp đã được gửi đi hoặc không còn nữa nên không gỡ được.");
        }
        contents.remove(List.of(id));
    }

    /** Takes away what was attached to these duties and never sent, because nothing more is expected of them. */
    void abandon(Collection<Long> duties) {
        contents.remove(jdbc.sql(
                        """
                                delete from chidao.attachment where submission_no is null and duty_id = any(:duties)
                                returning id
                                """)
                .param("duties", duties.toArray(Long[]::new))
                .query(UUID.class)
                .list());
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(long duty) {
        return jdbc.sql(LISTED + " where duty_id = :duty order by attached_at, file_name")
                .param("duty", duty)
                .query(Attachment.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Attachment> find(UUID id) {
        return jdbc.sql(LISTED + " where id = :id")
                .param("id", id)
                .query(Attachment.class)
                .optional();
    }

    /** Whether the file may be read outside the agency that sent it; one that is pending may not. */
    @Transactional(readOnly = true)
    public boolean isReleased(Attachment file) {
        return jdbc.sql("select exists (select from chidao.attachment f join chidao.duty d on d.id = f.duty_id"
                        + " where f.id = :id and f.submission_no is not null and "
                        + Released.submission("d", "f.submission_no") + ")")
                .param("id", file.id())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return contents.of(id);
    }

    /** How many there are, pending ones and those of all submissions. */
    int count(long duty) {
        return jdbc.sql("select count(*) from chidao.attachment where duty_id = :duty")
                .param("duty", duty)
                .query(Integer.class)
                .single();
    }
}
