package vn.chidao.reporting;

/** Says, in a sentence for the person who tried, why something about a period cannot be done. Nothing was changed. */
public class PeriodRefused extends RuntimeException {

    public PeriodRefused(String sentence) {
        super(sentence);
    }
}
