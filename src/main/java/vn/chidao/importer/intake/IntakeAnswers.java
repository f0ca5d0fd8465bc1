package vn.chidao.importer.intake;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chidao.importer.UnreadableDocument;

/** Answers what cannot be read or done with a document in its sentence, as a problem in JSON (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntakeAnswers {

    @ExceptionHandler({UnreadableDocument.class, IntakeRefused.class})
    ProblemDetail refused(RuntimeException refusal) {
        String sentence = refusal.getMessage();
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, sentence.endsWith(".") ? sentence : sentence + ".");
    }
}
