package vn.chidao.importer.intake;

/** What cannot be done with a document that was brought, in a Vietnamese sentence that says what to do. */
public class IntakeRefused extends RuntimeException {

    IntakeRefused(String sentence) {
        super(sentence);
    }
}
