package vn.chidao.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/**
 * Moves the engine's clock and runs what falls due on the way, in order, in the calling thread. The clock belongs to the whole
 * JVM: never while people are served, and {@link #reset()} gives it back.
 */
@Component
public class VirtualTime {

    private final ManagementService management;
    private final Map<String, String> activities = new HashMap<>();

    /** What falls due at one moment runs in the order of the models' ids, so that each run of the same life is the same. */
    private final Comparator<Job> order = Comparator.comparing(VirtualTime::dueAt)
            .thenComparing(Job::getProcessDefinitionKey)
            .thenComparing(this::activityOf)
            .thenComparing(job -> job.getId().length())
            .thenComparing(Job::getId);

    VirtualTime(ManagementService management) {
        this.management = management;
    }

    /** What the engine's clock shows. */
    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Sets the clock without running anything. */
    public void setTo(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Runs all jobs that fall due until then (inclusive), each at its own time, and leaves the clock there. */
    public void advanceTo(Instant until) {
        while (runNextBefore(until)) {
            // each job may bring others that fall due
        }
        setTo(until);
    }

    /** Runs the next job if it falls due until then (inclusive); answers whether there was one. Leaves the clock at it. */
    boolean runNextBefore(Instant until) {
        Optional<Job> next =
                waiting().stream().min(order).filter(job -> !dueAt(job).isAfter(until));
        next.ifPresent(this::run);
        return next.isPresent();
    }

    /** Gives the clock back to the machine. */
    public void reset() {
        ClockUtil.reset();
    }

    private List<Job> waiting() {
        JobQuery jobs = management.createJobQuery().active().withRetriesLeft();
        return jobs.orderByJobDuedate().asc().listPage(0, 50);
    }

    private void run(Job job) {
        if (dueAt(job).isAfter(now())) {
            setTo(dueAt(job));
        }
        management.executeJob(job.getId());
    }

    private String activityOf(Job job) {
        return activities.computeIfAbsent(job.getJobDefinitionId(), id -> management
                .createJobDefinitionQuery()
                .jobDefinitionId(id)
                .singleResult()
                .getActivityId());
    }

    private static Instant dueAt(Job job) {
        return job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant();
    }
}
