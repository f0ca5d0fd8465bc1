package vn.chidao.importer.intake;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chidao.importer.ReadersBusy;
import vn.chidao.importer.UnreadableDocument;

/** Answers what cannot be read or done with a document in its sentence, as a problem in JSON (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntakeAnswers {

    /** Worth another try: other systems learn when from the header. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ReadersBusy refusal) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, refusal));
    }

    @ExceptionHandler({UnreadableDocument.class, IntakeRefused.class})
    ProblemDetail refused(RuntimeException refusal) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, refusal);
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException refusal) {
        String sentence = refusal.getMessage();
        return ProblemDetail.forStatusAndDetail(status, sentence.endsWith(".") ? sentence : sentence + ".");
    }
}
