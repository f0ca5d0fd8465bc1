package vn.chidao.workflow;

/** Says that what a form handed over cannot be read. */
public class FormRefused extends RuntimeException {

    public FormRefused(String sentence) {
        super(sentence);
    }
}
