package vn.chidao.repair;

/** A repair that was refused, with a sentence that says why and what to do instead. */
class Unrepairable extends RuntimeException {

    Unrepairable(String sentence) {
        super(sentence);
    }
}
