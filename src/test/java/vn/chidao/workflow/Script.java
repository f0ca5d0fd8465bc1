package vn.chidao.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveKind;
import vn.chidao.directive.Party;
import vn.chidao.directive.PeriodKind;
import vn.chidao.directive.Recipient;
import vn.chidao.directive.ReportingRequirement;
import vn.chidao.directive.Target;
import vn.chidao.directive.Timeframe;
import vn.chidao.organisation.AgencyId;

/** What a directive of these tests says; each has a number of its own. Without more it has one continuous assignment. */
record Script(
        List<Recipient> recipients,
        List<Assignment> assignments,
        List<Target> targets,
        ReportingRequirement reporting,
        String symbol) {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** A directive to these agencies. */
    static Script to(String... agencies) {
        return of(Stream.of(agencies).map(each -> new Party(new AgencyId(each), null, null)));
    }

    static Script toClass(String agencyClass) {
        return of(Stream.of(new Party(null, agencyClass, null)));
    }

    private static Script of(Stream<Party> acting) {
        return new Script(
                acting.map(each -> new Recipient(each, Recipient.Purpose.ACT)).toList(),
                List.of(assignment("1", new Timeframe(Timeframe.Kind.CONTINUOUS, null, null, null))),
                List.of(),
                null,
                NUMBERS.incrementAndGet() + "-CT/TU");
    }

    /** Reported on by the decree's calendar: half-yearly and yearly, up to and including that year. */
    Script reportedUntil(int lastYear) {
        ReportingRequirement wanted = new ReportingRequirement(
                "DECREE-09-2019", List.of(PeriodKind.HALF_YEARLY, PeriodKind.YEARLY), null, null, lastYear);
        return new Script(recipients, assignments, targets, wanted, symbol);
    }

    Script dated(String no, String deadline) {
        return and(assignment(no, new Timeframe(Timeframe.Kind.DATED, LocalDate.parse(deadline), null, null)));
    }

    Script yearly(String no, int month, int day) {
        return and(assignment(no, new Timeframe(Timeframe.Kind.YEARLY, null, MonthDay.of(month, day), null)));
    }

    Script percent(String no, int required) {
        Target target =
                new Target(no, "Thôn có mô hình", Target.Measure.PERCENT, BigDecimal.valueOf(required), "thôn", null);
        return new Script(
                recipients,
                assignments,
                Stream.concat(targets.stream(), Stream.of(target)).toList(),
                reporting,
                symbol);
    }

    Script withoutNumber() {
        return new Script(recipients, assignments, targets, reporting, null);
    }

    private Script and(Assignment more) {
        return new Script(
                recipients, Stream.concat(assignments.stream(), Stream.of(more)).toList(), targets, reporting, symbol);
    }

    static Assignment assignment(String no, Timeframe timeframe) {
        return new Assignment(no, "Việc " + no, null, null, null, null, timeframe);
    }

    /** As the clerk enters it on a day. */
    DirectiveDocument document(LocalDate issuedOn) {
        return new DirectiveDocument(
                new DirectiveId("TRC-%04d".formatted(NUMBERS.incrementAndGet())),
                DirectiveKind.CHI_THI,
                symbol,
                symbol == null ? null : issuedOn,
                issuedOn,
                "Sân Khấu",
                new AgencyId("TRC-TU"),
                null,
                null,
                null,
                "Thử một văn bản chỉ đạo",
                new AgencyId("TRC-BDV"),
                recipients,
                null,
                assignments,
                targets,
                reporting,
                null);
    }
}
