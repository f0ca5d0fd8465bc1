package vn.chidao.duty;

/**
 * What of a duty may be read outside its agency: a report that the agency's leader signs off stays within the agency until
 * that is done, and what the leader gave back to the staff stays there for good. Whoever reads what was sent asks this.
 */
public final class Released {

    /** A report whose last submission is with the advisory body or accepted by it, in a statement that calls it {@code d}. */
    public static final String LAST_OF_REPORT =
            " (d.state in ('SIGNED', 'ACCEPTED') or d.state = 'SUBMITTED' and not d.leader_signs_off) ";

    /** How the note begins with which a leader gives a report back; behind it comes the reason, which stays in the agency. */
    static final String BY_LEADER = "Lãnh đạo cơ quan trả lại";

    /** The pattern of the notes with which leaders gave reports back, for {@code like}. */
    public static final String GIVEN_BACK = "'" + BY_LEADER + ":%'";

    private static final String CONDITION =
            """
            (%1$s.kind <> 'REPORT' or not %1$s.leader_signs_off or exists (
                select from chidao.review signed
                 where signed.duty_id = %1$s.id and signed.submission_no = %2$s
                   and (signed.step = 'REVIEW' or signed.step = 'SIGN_OFF' and signed.outcome = 'ACCEPTED')))
            """;

    private Released() {}

    /**
     * A condition on one submission.
     *
     * @param duty what the statement calls its duty
     * @param no the column with the submission's number
     */
    public static String submission(String duty, String no) {
        return CONDITION.formatted(duty, no);
    }

    /** The note of an entry {@code r} of the record without why a leader gave a report back to the own staff. */
    public static String note() {
        return "case when r.note like " + GIVEN_BACK + " then '" + BY_LEADER + "' else r.note end";
    }
}
