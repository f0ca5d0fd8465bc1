package vn.chidao.progress;

/** Who has to act next on something that is owed. */
enum NextActor {
    STAFF("cán bộ cơ quan thực hiện"),
    LEADER("lãnh đạo cơ quan thực hiện ký duyệt"),
    ADVISOR("cơ quan tham mưu");

    /** The name of one of these, of a duty {@code d} that has not ended. */
    static final String OF_DUTY =
            """
            case when d.state in ('OPEN', 'RETURNED') then 'STAFF'
                 when d.state = 'SUBMITTED' and d.kind = 'REPORT' and d.leader_signs_off then 'LEADER'
                 else 'ADVISOR' end
            """;

    private final String label;

    NextActor(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
