package vn.chidao.workflow;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import vn.chidao.directive.InvalidDirective;
import vn.chidao.directive.UnknownDirective;
import vn.chidao.directive.WrongState;
import vn.chidao.duty.DutyRefused;
import vn.chidao.reporting.PeriodRefused;

/**
 * Answers what went wrong behind our endpoints with sentences for people, as a problem in JSON (RFC 9457). What Spring itself
 * refuses is worded in {@code messages.properties}.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusalAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);

    @ExceptionHandler({
        DutyRefused.class,
        InvalidDirective.class,
        WrongState.class,
        PeriodRefused.class,
        FormRefused.class
    })
    ProblemDetail refused(RuntimeException refusal) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, String.join(" ", Refusals.sentencesOf(refusal)));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownDirective unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail brokenOff(MultipartException upload) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Tệp chưa được tải lên trọn vẹn; hãy thử lại.");
    }

    /** What was refused on the way through the engine carries our sentences; see {@link Refusal}. */
    @ExceptionHandler({ProcessEngineException.class, Refusal.class})
    ProblemDetail refusedByEngine(RuntimeException refusal) {
        List<String> sentences = Refusal.sentencesIn(refusal);
        return sentences.isEmpty()
                ? unexpected(refusal)
                : ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, String.join(" ", sentences));
    }

    @ExceptionHandler
    ProblemDetail forbidden(AuthorizationException refusal) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "Bạn không có quyền làm việc này.");
    }

    @ExceptionHandler
    ProblemDetail overtaken(OptimisticLockingException race) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "Dữ liệu vừa được người khác cập nhật; hãy tải lại trang rồi thử lại.");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception failure) {
        LOG.error("A request failed", failure);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Hệ thống gặp lỗi ngoài dự kiến; hãy thử lại hoặc báo quản trị viên.");
    }
}
