package vn.chidao.repair;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the engine try again what it has stopped trying. It does so by itself within seconds, in the order of due dates. */
@Service
class Retries {

    /** As often as the engine tries anything at first. */
    static final int TIMES = 3;

    private final FailedJobs failed;
    private final ManagementService management;
    private final Repairs repairs;

    Retries(FailedJobs failed, ManagementService management, Repairs repairs) {
        this.failed = failed;
        this.management = management;
        this.repairs = repairs;
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
        management.setJobRetries(stopped.stream().map(FailedJobs.Stopped::id).toList(), TIMES);
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
                "Được thử lại tối đa %d lần".formatted(TIMES));
    }
}
