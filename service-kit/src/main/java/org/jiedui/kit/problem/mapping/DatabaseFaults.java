package org.jiedui.kit.problem.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jiedui.kit.database.FailureChain;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.Problem;
import org.postgresql.util.PSQLException;

/** Says what a fault of the database means to the client: a broken rule, a collision, or a database that is away. */
@ApplicationScoped
class DatabaseFaults {

    private static final Logger LOG = Logger.getLogger(DatabaseFaults.class);

    private final Map<String, BrokenConstraint> rules;

    DatabaseFaults(@Any Instance<BrokenConstraint> rules) {
        this.rules = rules.stream().collect(Collectors.toMap(BrokenConstraint::name, Function.identity()));
    }

    Optional<Response> explain(Throwable failure) {
        return FailureChain.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(sql -> explain(sql).stream())
                .findFirst();
    }

    private Optional<Response> explain(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.startsWith("23")) {
            return constraint(sql).map(BrokenConstraint::refusal).map(refusal -> refusal.problem()
                    .response());
        }
        return switch (state) {
            case "40001", "40P01" ->
                Optional.of(new ChangedMeanwhile().problem().response());
            case "08001", "08003", "08006", "57P01", "57P03", "53300" -> Optional.of(away(sql));
            default -> isNoConnectionFree(sql) ? Optional.of(away(sql)) : Optional.empty();
        };
    }

    private Optional<BrokenConstraint> constraint(SQLException sql) {
        return sql instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? Optional.ofNullable(rules.get(postgres.getServerErrorMessage().getConstraint()))
                : Optional.empty();
    }

    private static boolean isNoConnectionFree(SQLException sql) {
        return String.valueOf(sql.getMessage()).contains("Acquisition timeout");
    }

    private static Response away(SQLException sql) {
        LOG.warnf("The database does not answer: %s", sql.getMessage());
        Problem problem = Problem.of(503, "database-unavailable", "Database unavailable")
                .withDetail("Try again shortly; with the same Idempotency-Key or If-Match nothing can happen twice.");
        return Response.fromResponse(problem.response())
                .header("Retry-After", 5)
                .build();
    }
}
