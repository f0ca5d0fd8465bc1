package vn.chidao.standin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chidao.organisation.Named;

/**
 * What the page about standing in shows of one person.
 *
 * @param mayChooseAnybody whether the reader may do it for others, too
 * @param roles what the person can lend
 */
record DeputyshipList(
        LocalDate today,
        boolean mayChooseAnybody,
        Named person,
        List<Named> roles,
        List<Colleague> colleagues,
        List<Line> deputyships) {

    /** Somebody who can be made deputy, and for which of the roles. */
    record Colleague(String id, String name, Set<String> roles) {}

    /**
     * @param recordedBy absent when the head did it
     * @param besides names of others who are the head's deputies on some of the same days
     * @param mayRevoke whether the reader may take it back now
     */
    record Line(
            long id,
            Named head,
            Named deputy,
            List<Named> roles,
            LocalDate from,
            LocalDate until,
            String reason,
            String recordedBy,
            Deputyship.State state,
            @JsonProperty("isHead") boolean isHead,
            boolean mayRevoke,
            List<String> besides) {}
}
