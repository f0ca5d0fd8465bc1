package vn.chidao.standin;

/** Says in one Vietnamese sentence why nobody was made anybody's deputy, and what to do. */
class StandInRefused extends RuntimeException {

    StandInRefused(String sentence) {
        super(sentence);
    }
}
