package vn.chidao.workflow;

/** Says that what a form handed over cannot be read. */
class FormRefused extends RuntimeException {

    FormRefused(String sentence) {
        super(sentence);
    }
}
