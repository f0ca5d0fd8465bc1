package vn.chidao.importer;

/** A file that cannot be read as a document. The message is a Vietnamese sentence for the person who brought the file. */
public class UnreadableDocument extends RuntimeException {

    public UnreadableDocument(String sentence) {
        super(sentence);
    }

    public UnreadableDocument(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
