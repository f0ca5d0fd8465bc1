package vn.chidao.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chidao.directive.Directive;
import vn.chidao.directive.DirectiveCard;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveHead;
import vn.chidao.directive.DirectiveId;
import vn.chidao.directive.DirectiveReaders;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.DirectiveSheets;
import vn.chidao.directive.Directives;
import vn.chidao.directive.FinalReview;
import vn.chidao.directive.FinalReviews;
import vn.chidao.duty.DutyDossier;
import vn.chidao.duty.DutyDossiers;
import vn.chidao.reporting.PeriodSheet;
import vn.chidao.reporting.PeriodSheets;
import vn.chidao.reporting.ReportingPeriod;
import vn.chidao.reporting.ReportingPeriods;
import vn.chidao.workflow.FileReaders;
import vn.chidao.workflow.FormChoices;
import vn.chidao.workflow.People;
import vn.chidao.workflow.SignedInOfficial;

/** Lays out what was done as it was, for those it concerns; for anybody else it is not there. */
@Component
@Transactional(readOnly = true)
class FinishedSheets {

    private final Directives directives;
    private final DirectiveSheets heads;
    private final DirectiveReaders readers;
    private final FinalReviews reviews;
    private final DutyDossiers duties;
    private final ReportingPeriods periods;
    private final PeriodSheets sheets;
    private final FormChoices choices;
    private final TaskHistory history;
    private final Comments comments;
    private final FileReaders concerned;
    private final SignedInOfficial official;
    private final Clock clock;

    FinishedSheets(
            Directives directives,
            DirectiveSheets heads,
            DirectiveReaders readers,
            FinalReviews reviews,
            DutyDossiers duties,
            ReportingPeriods periods,
            PeriodSheets sheets,
            FormChoices choices,
            TaskHistory history,
            Comments comments,
            FileReaders concerned,
            SignedInOfficial official,
            Clock clock) {
        this.directives = directives;
        this.heads = heads;
        this.readers = readers;
        this.reviews = reviews;
        this.duties = duties;
        this.periods = periods;
        this.sheets = sheets;
        this.choices = choices;
        this.history = history;
        this.comments = comments;
        this.concerned = concerned;
        this.official = official;
        this.clock = clock;
    }

    /**
     * Everything that was sent for a duty and answered to it; for those above, from when it left the agency.
     *
     * @throws vn.chidao.duty.DutyRefused when there is none of that id
     */
    public Optional<OfDuty> ofDuty(long id) {
        if (!concerned.isOneOf(id)) {
            return Optional.empty();
        }
        return Optional.of(sheet(concerned.owes(id) ? duties.within(id) : duties.of(id)));
    }

    /**
     * A period over all agencies, for the bodies that direct and advise.
     *
     * @throws vn.chidao.reporting.PeriodRefused when there is none of that id
     */
    public Optional<OfPeriod> ofPeriod(long id) {
        ReportingPeriod period = periods.get(id);
        DirectiveCard card = directives.card(period.directive());
        return concerned.mayReadOf(card.issuingBody(), Set.of(card.advisoryBody()))
                ? Optional.of(sheet(period))
                : Optional.empty();
    }

    /** The directive as it stands, with what came out of it. */
    public Optional<OfDirective> ofDirective(DirectiveId id) {
        return directives
                .find(id)
                .filter(directive -> readers.include(official.groups(), directive))
                .map(this::sheet);
    }

    private OfDuty sheet(DutyDossier dossier) {
        long id = dossier.duty().id();
        return new OfDuty(
                today(), heads.head(dossier.directive()), dossier.duty(), history.ofDuty(id), comments.ofDuty(id));
    }

    private OfPeriod sheet(ReportingPeriod period) {
        return new OfPeriod(
                today(),
                heads.head(period.directive()),
                sheets.of(period.id()).period(),
                period.conclusion(),
                history.ofPeriod(period.id()));
    }

    private OfDirective sheet(Directive directive) {
        DirectiveSheet sheet = heads.of(directive.id());
        DirectiveDocument document = directive.document();
        return new OfDirective(
                today(),
                sheet.head(),
                document,
                choices.people(List.of(document.issuingBody()), sheet.named()),
                reviews.of(directive.id()).orElse(null),
                history.ofDirective(directive.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    record OfDuty(
            LocalDate today,
            DirectiveHead directive,
            DutyDossier.Owing duty,
            List<Dossier.Happening> history,
            List<Dossier.Remark> comments) {}

    /** @param conclusion absent before the issuing body has given it */
    record OfPeriod(
            LocalDate today,
            DirectiveHead directive,
            PeriodSheet.Standing period,
            String conclusion,
            List<Dossier.Happening> history) {}

    /** @param finalReview absent before there is one */
    record OfDirective(
            LocalDate today,
            DirectiveHead directive,
            DirectiveDocument document,
            People people,
            FinalReview finalReview,
            List<Dossier.Happening> history) {}
}
