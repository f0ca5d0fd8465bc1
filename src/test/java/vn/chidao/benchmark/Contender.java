package vn.chidao.benchmark;

import java.util.List;

/** One way to have many agencies report: opens what they owe, takes what they send and answers it. */
interface Contender {

    String name();

    Pool pool();

    /** Brings everything to the moment before the reports fall due; what is done here is not measured. */
    void prepare();

    /** Opens all reports by the engine's jobs, and answers after how many seconds the last one was there. */
    double open();

    /** What is to be sent for the directives from that one (inclusive) up to that one (exclusive), in an order of chance. */
    List<? extends Runnable> submissions(int from, int until);

    /** What is to be answered to them. */
    List<? extends Runnable> reviews(int from, int until);

    /** Ends what is still open. */
    void clear();
}
