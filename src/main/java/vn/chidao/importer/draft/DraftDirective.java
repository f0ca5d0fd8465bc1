package vn.chidao.importer.draft;

import java.time.LocalDate;
import java.util.List;
import vn.chidao.importer.text.DocumentText;

/**
 * What a document seems to say, field by field, for people to correct and confirm. What the document does not state is null
 * or empty; {@code notBefore} is then the bound that can be known, the latest date it cites.
 */
public record DraftDirective(
        DocumentText text,
        Field<String> docType,
        Field<String> symbol,
        Field<LocalDate> date,
        LocalDate notBefore,
        Field<String> place,
        Field<String> issuer,
        Field<String> onBehalfOf,
        Field<String> signerTitle,
        Field<String> signer,
        Field<String> title,
        List<DraftRecipient> addressees,
        List<DraftRecipient> recipients,
        List<DraftCitation> citations,
        List<DraftAssignment> assignments,
        List<DraftTarget> targets,
        List<DraftReporting> reporting,
        Field<String> followUp,
        Field<String> dissemination,
        List<Unplaced> notUnderstood) {}
