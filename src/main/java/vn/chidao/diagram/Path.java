package vn.chidao.diagram;

import java.time.Instant;
import java.util.List;

/**
 * The way one instance has taken through its model.
 *
 * @param instance its id in the engine
 * @param running whether it can still be opened among the running ones
 * @param xml the model it runs or ran on
 * @param steps in the order in which they were first reached
 */
record Path(String instance, String process, String processName, boolean running, String xml, List<Step> steps) {

    /** One step with how often it was reached, when first and last, and whether it is being worked on. */
    record Step(String id, String name, String type, int times, boolean open, Instant firstAt, Instant lastAt) {}
}
