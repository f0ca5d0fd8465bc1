package vn.chidao.directive;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chidao.organisation.AgencyId;

/** Asks in one statement all that decides whether what is known of an agency's share still holds: every report asks it. */
@Repository
class ShareMarks {

    private final JdbcClient jdbc;

    ShareMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownDirective when there is none of that id */
    Marks of(DirectiveId directive, AgencyId agency, LocalDate day) {
        return jdbc.sql(
                        """
                        select v.xmin::text || '.' || v.version as directive,
                               (select changes from chidao.register_mark) as registers,
                               exists (select from chidao.implementing_agency i
                                        where i.directive_id = v.id and i.agency_id = :agency and i.since <= :day
                                          and (i.until is null or i.until >= :day)) as has_duties
                          from chidao.directive v where v.id = :id
                        """)
                .param("id", directive.value())
                .param("agency", agency.code())
                .param("day", day)
                .query((row, n) ->
                        new Marks(row.getString("directive"), row.getLong("registers"), row.getBoolean("has_duties")))
                .optional()
                .orElseThrow(() -> new UnknownDirective(directive));
    }

    /**
     * @param directive the mark of the directive's row, see {@link DirectiveSql#MARK}
     * @param registers the mark of the registers, see {@link vn.chidao.organisation.RegisterMark}
     * @param hasDuties whether the agency has duties under the directive on the day
     */
    record Marks(String directive, long registers, boolean hasDuties) {}
}
