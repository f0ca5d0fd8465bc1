package vn.chidao;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in Vietnamese, before Spring does in English, that another program has the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        String sentence =
                "Cổng %d đang được một chương trình khác sử dụng; hãy dừng chương trình đó, hoặc chọn cổng khác bằng --port"
                        .formatted(cause.getPort());
        return new FailureAnalysis(sentence, null, cause);
    }
}
