package vn.chidao.workflow;

import java.time.LocalDate;
import vn.chidao.directive.DirectiveDocument;
import vn.chidao.directive.DirectiveHead;
import vn.chidao.directive.DirectiveSheet;
import vn.chidao.directive.FinalReview;
import vn.chidao.duty.DutyDossier;
import vn.chidao.importer.intake.SourceFile;
import vn.chidao.reporting.PeriodSheet;

/** What a form knows of its task; what does not concern the task is absent, as is {@code source} where none was brought. */
record TaskContext(
        Head task,
        LocalDate today,
        DirectiveHead directive,
        DirectiveDocument document,
        String returnReason,
        FinalReview finalReview,
        DutyDossier.Owing duty,
        DutyDossier.Previous previous,
        DutyDossier.Extension extension,
        PeriodSheet.Standing period,
        People people,
        SourceFile source) {

    record Head(String id, String name, LocalDate dueOn, String definitionKey) {}

    static TaskContext of(Head task, LocalDate today, DirectiveHead directive, DutyDossier dossier) {
        return new TaskContext(
                task,
                today,
                directive,
                null,
                dossier.returnReason(),
                null,
                dossier.duty(),
                dossier.previous(),
                dossier.extension(),
                null,
                null,
                null);
    }

    static TaskContext of(Head task, LocalDate today, DirectiveHead directive, PeriodSheet sheet, People people) {
        return new TaskContext(
                task, today, directive, null, null, null, null, null, null, sheet.period(), people, null);
    }

    static TaskContext of(Head task, LocalDate today, DirectiveSheet sheet, People people) {
        return new TaskContext(
                task,
                today,
                sheet.head(),
                sheet.document(),
                sheet.returnReason(),
                sheet.finalReview(),
                null,
                null,
                null,
                null,
                people,
                null);
    }

    /** The same, with the document that its directive was entered from. */
    TaskContext from(SourceFile file) {
        return new TaskContext(
                task,
                today,
                directive,
                document,
                returnReason,
                finalReview,
                duty,
                previous,
                extension,
                period,
                people,
                file);
    }
}
