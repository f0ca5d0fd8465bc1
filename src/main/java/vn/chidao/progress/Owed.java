package vn.chidao.progress;

/** The text of queries over everything that is still owed: reports and evidence that have not ended and have a due date. */
final class Owed {

    /** Conditions follow. */
    static final String FROM =
            """
            from chidao.duty d
            join chidao.directive v on v.id = d.directive_id
            join chidao.agency i on i.id = v.issuing_body
            join chidao.agency a on a.id = d.agency_id
            left join chidao.reporting_period p on p.id = d.period_id
            where d.ended_at is null and\s""";

    static final String OVERDUE = "d.due_on < :today";

    /** Never sent, or returned and not sent again. */
    static final String WITH_AGENCY = "d.state in ('OPEN', 'RETURNED')";

    private Owed() {}
}
