package vn.chidao.directive;

/** What was asked of a directive that its state does not allow; the sentence names the state. */
public class WrongState extends RuntimeException {

    WrongState(DirectiveDocument document, DirectiveStatus status, String attempt) {
        super("Văn bản %s đang ở trạng thái “%s” nên không thể %s"
                .formatted(document.shownSymbol(), status.label(), attempt));
    }

    WrongState(String sentence) {
        super(sentence);
    }
}
