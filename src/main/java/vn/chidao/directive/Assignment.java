package vn.chidao.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One thing the directive tells agencies to do (nhiệm vụ được giao): the number as printed, which is unique in its
 * directive, its text, who directs, advises (leading or coordinating) and implements it, and by when.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assignment(
        String no,
        String text,
        List<Party> directing,
        List<Party> advisoryLead,
        List<Party> advisoryCoordinating,
        List<Party> implementing,
        Timeframe timeframe) {

    public Assignment {
        directing = directing == null ? List.of() : List.copyOf(directing);
        advisoryLead = advisoryLead == null ? List.of() : List.copyOf(advisoryLead);
        advisoryCoordinating = advisoryCoordinating == null ? List.of() : List.copyOf(advisoryCoordinating);
        implementing = implementing == null ? List.of() : List.copyOf(implementing);
        timeframe = timeframe == null ? Timeframe.none() : timeframe;
    }
}
