package org.jiedui.kit.problem.mapping;

import io.opentelemetry.api.trace.Span;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jiedui.kit.fault.FailureChain;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Text;

/** Whatever nobody expected: a database fault finds its meaning here, the rest is our mistake and is logged. */
@Provider
final class AnythingElseMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(AnythingElseMapper.class);

    private final DatabaseFaults databaseFaults;

    AnythingElseMapper(DatabaseFaults databaseFaults) {
        this.databaseFaults = databaseFaults;
    }

    @Override
    public Response toResponse(Throwable failure) {
        return FailureChain.of(failure)
                .flatMap(part -> ruleIn(part).stream())
                .findFirst()
                .map(refusal -> refusal.problem().response())
                .or(() -> databaseFaults.explain(failure))
                .orElseGet(() -> unexpected(failure));
    }

    private static Optional<Refusal> ruleIn(Throwable part) {
        if (part instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        return part instanceof OptimisticLockException ? Optional.of(new ChangedMeanwhile()) : Optional.empty();
    }

    private static Response unexpected(Throwable failure) {
        LOG.error("Unexpected failure while answering a request", failure);
        String trace = Span.current().getSpanContext().getTraceId();
        return HttpProblem.UNEXPECTED
                .problem()
                .withDetail(new Text("故障已记录在此 trace id 下。", "The failure was logged under this trace id."))
                .withMembers(Map.of("traceId", trace))
                .response();
    }
}
