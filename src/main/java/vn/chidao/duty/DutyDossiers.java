package vn.chidao.duty;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.AgencyShare;
import vn.chidao.directive.Assignment;
import vn.chidao.directive.OfficialNames;
import vn.chidao.organisation.Named;

/**
 * Lays out one duty for those who work on it, its own agency or those above ({@link Released}); the number of statements does
 * not depend on how much was sent.
 */
@Repository
public class DutyDossiers {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Scopes scopes;
    private final OfficialNames names;
    private final ReturnRule returns;
    private final Clock clock;

    DutyDossiers(
            JdbcClient jdbc, ObjectMapper json, Scopes scopes, OfficialNames names, ReturnRule returns, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.scopes = scopes;
        this.names = names;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * The duty as those outside its agency may read it.
     *
     * @throws DutyRefused when there is none of that id
     */
    @Transactional(readOnly = true)
    public DutyDossier of(long id) {
        return of(id, false);
    }

    /**
     * The duty as its own agency reads it, also with what its leader has not signed and what is not sent yet.
     *
     * @throws DutyRefused when there is none of that id
     */
    @Transactional(readOnly = true)
    public DutyDossier within(long id) {
        return of(id, true);
    }

    private DutyDossier of(long id, boolean within) {
        DossierRow row = jdbc.sql(DossierRow.FIND)
                .param("id", id)
                .param("within", within)
                .query((found, n) -> DossierRow.read(found, json))
                .optional()
                .orElseThrow(() -> new DutyRefused("Không tìm thấy phần việc số %d.".formatted(id)));
        return new DutyDossier(
                row.duty().directive(), owing(row), row.previous(), extension(row.duty()), refusedBeforeSending(row));
    }

    private DutyDossier.Owing owing(DossierRow row) {
        Duty duty = row.duty();
        AgencyShare share = scopes.share(duty);
        Map<String, String> called = names.of(row.people());
        return new DutyDossier.Owing(
                duty.id(),
                duty.kind(),
                duty.title(),
                duty.dueOn(),
                duty.late(),
                duty.dueOn() == null ? null : (int) ChronoUnit.DAYS.between(today(), duty.dueOn()),
                duty.state().label(),
                new Named(duty.agency().code(), row.agencyName()),
                duty.leaderSignsOff(),
                duty.awaitsLeader(),
                duty.kind() == DutyKind.REPORT && !returns.isPossibleNow(duty.period()),
                row.reminders(),
                row.urgings(),
                row.responsibleLeader(),
                row.sent().stream().map(each -> sent(each, row, called)).toList(),
                files(row, null),
                share.assignments().stream()
                        .filter(each -> concerns(duty, each.no()))
                        .map(DutyDossiers::line)
                        .toList(),
                share.targets().stream()
                        .filter(each -> concerns(duty, each.assignment()))
                        .toList());
    }

    /** Evidence is about its one assignment, all else about everything that binds the agency. */
    private static boolean concerns(Duty duty, String assignment) {
        return duty.assignment() == null || duty.assignment().equals(assignment);
    }

    private static DutyDossier.Line line(Assignment each) {
        return new DutyDossier.Line(
                each.no(),
                each.text(),
                each.timeframe().label(),
                each.timeframe().deadline());
    }

    private static DutyDossier.Sent sent(DossierRow.SentRow sent, DossierRow row, Map<String, String> called) {
        return new DutyDossier.Sent(
                sent.no(),
                sent.submittedAt(),
                sent.signature().called(called),
                sent.content(),
                row.answers().stream()
                        .filter(each -> each.submissionNo() == sent.no())
                        .map(each -> answer(each, called))
                        .toList(),
                files(row, sent.no()));
    }

    private static DutyDossier.Answer answer(DossierRow.AnswerRow row, Map<String, String> called) {
        return new DutyDossier.Answer(
                row.step(),
                row.step().says(row.outcome()),
                row.outcome(),
                row.reason(),
                row.reviewedAt(),
                row.signature().called(called),
                row.dueBefore(),
                row.dueAfter());
    }

    /** @param submission {@code null} for the files that are pending */
    private static List<AttachedFile> files(DossierRow row, Integer submission) {
        return row.files().stream()
                .filter(each -> Objects.equals(each.submissionNo(), submission))
                .map(DossierRow.FileRow::file)
                .toList();
    }

    private static DutyDossier.Extension extension(Duty duty) {
        return duty.extensionAskedUntil() == null
                ? null
                : new DutyDossier.Extension(duty.extensionAskedUntil(), duty.extensionReason());
    }

    private static String refusedBeforeSending(DossierRow row) {
        boolean isAsking = row.duty().state() == DutyState.EXTENSION_ASKED;
        boolean answered = row.sent().isEmpty() && !row.answers().isEmpty() && !isAsking;
        DossierRow.AnswerRow last = answered ? row.answers().get(row.answers().size() - 1) : null;
        return last != null && last.outcome() == Outcome.RETURNED ? last.reason() : null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
