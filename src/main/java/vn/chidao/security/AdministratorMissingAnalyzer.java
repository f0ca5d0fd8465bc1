package vn.chidao.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Passes the sentence on to the person who started Chidao, without a stack trace. */
class AdministratorMissingAnalyzer extends AbstractFailureAnalyzer<AdministratorMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, AdministratorMissing cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
