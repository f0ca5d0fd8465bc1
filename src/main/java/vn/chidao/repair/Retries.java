package vn.chidao.repair;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the engine try again, once and within seconds, what it has stopped trying; should that fail, it is stopped again. */
@Service
class Retries {

    static final int TIMES = 1;

    private final FailedJobs failed;
    private final ManagementService management;
    private final Repairs repairs;
    private final Clock clock;

    Retries(FailedJobs failed, ManagementService management, Repairs repairs, Clock clock) {
        this.failed = failed;
        this.management = management;
        this.repairs = repairs;
        this.clock = clock;
    }

    /**
     * @param jobs ids; none named: all that are stopped. What runs again or is gone by now is left out.
     * @return how many will be tried again
     */
    @Transactional
    public int retry(List<String> jobs, Reason reason) {
        List<FailedJobs.Stopped> stopped = failed.stopped(jobs);
        if (stopped.isEmpty()) {
            throw new Unrepairable("Không còn tác vụ nào đã dừng thử; hãy tải lại danh sách.");
        }
        management
                .setJobRetries(TIMES)
                .jobIds(stopped.stream().map(FailedJobs.Stopped::id).toList())
                .dueDate(Date.from(clock.instant()))
                .execute();
        repairs.append(
                Repairs.Kind.RETRY, reason, stopped.stream().map(Retries::entry).toList());
        return stopped.size();
    }

    private static Repairs.Entry entry(FailedJobs.Stopped job) {
        return new Repairs.Entry(
                job.instance(),
                job.process(),
                job.directive(),
                "Đã dừng thử: " + Cause.of(job.message()).words(),
                "Được thử lại ngay");
    }
}
