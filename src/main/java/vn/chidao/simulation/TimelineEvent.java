package vn.chidao.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One line of a timeline: when, what, under which directive and, where they apply, in which period, by or about which agency,
 * at which task, due when and with which outcome. {@code kind} is a record kind's id, {@code task-created} or
 * {@code task-completed}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEvent(
        OffsetDateTime at,
        String kind,
        String directive,
        String period,
        String agency,
        String task,
        LocalDate dueOn,
        String outcome) {}
