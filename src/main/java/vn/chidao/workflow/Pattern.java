package vn.chidao.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.chidao.duty.DutyCard;

/**
 * What the rows of two instances, which the engine has started for two agencies, say about the rows of all others: what is the
 * same in both is the same in all, and what differs is an id of the instance's own, the duty's number, a group of the agency
 * or the moment at which it was written. Two instances of which anything else differs make no pattern, see
 * {@link Comparison}.
 *
 * @param ids how many ids each instance has of its own; the first is the instance's
 */
record Pattern(int ids, List<Table> tables) {

    /**
     * A row of one table.
     *
     * @param row the id of the first instance's row, which is copied
     * @param copied the columns that are the same in all instances
     */
    record Table(String name, String row, List<String> copied, Map<String, Varying> varying) {}

    /** A column that differs from instance to instance; {@code of} tells its value from the duty and the instance's ids. */
    record Varying(String kind, boolean isNumber, Of of) {}

    /** A value in the row of one instance. */
    @FunctionalInterface
    interface Of {
        String value(DutyCard card, List<String> ids);
    }

    /** An instance that the engine has started, with its only row in each table. */
    record Started(DutyCard card, String instance, Map<String, JsonNode> rows) {}

    /** Two that tell about all others. */
    record Both(Started one, Started other) {}
}
