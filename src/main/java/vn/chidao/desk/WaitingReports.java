package vn.chidao.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import vn.chidao.directive.DirectiveHead;
import vn.chidao.directive.Target;
import vn.chidao.duty.AttachedFile;
import vn.chidao.organisation.Named;

/** All reports of a period that wait to be reviewed, with what they are about. */
record WaitingReports(
        WaitingPeriod period,
        DirectiveHead directive,
        List<Line> assignments,
        List<Target> targets,
        List<Report> reports) {

    record Line(String no, String text) {}

    /**
     * One agency's report as it was sent last.
     *
     * @param files of all times it was sent
     * @param takenBy who else has taken the task; absent when it is free or the person's own
     */
    record Report(
            String task,
            Named agency,
            boolean late,
            int no,
            Instant sentAt,
            String sentBy,
            JsonNode content,
            List<AttachedFile> files,
            String takenBy) {}
}
