package vn.chidao.progress;

/** Who has to act next on something that is owed. */
enum NextActor {
    STAFF("Cán bộ cơ quan"),
    LEADER("Lãnh đạo cơ quan"),
    ADVISOR("Cơ quan tham mưu");

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
