package org.jiedui.kit.problem.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.FailureChain;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Text;
import org.postgresql.util.PSQLException;

/** Says what a fault of the database means to the client: a broken rule, a collision, or a database that is away. */
@ApplicationScoped
class DatabaseFaults {

    private static final Logger LOG = Logger.getLogger(DatabaseFaults.class);

    private static final Text UNAVAILABLE = new Text("数据库不可用", "Database unavailable");
    private static final Text TRY_AGAIN = new Text(
            "请稍后重试；使用相同的 Idempotency-Key 或 If-Match，任何操作都不会重复发生。",
            "Try again shortly; with the same Idempotency-Key or If-Match nothing can happen twice.");

    private final Map<String, Supplier<Refusal>> rules;

    DatabaseFaults(@Any Instance<ConstraintTable> tables) {
        this.rules = tables.stream()
                .flatMap(table -> table.refusals().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
            return refusal(sql).map(refusal -> refusal.problem().response());
        }
        return switch (state) {
            case "40001", "40P01" ->
                Optional.of(new ChangedMeanwhile().problem().response());
            case "08001", "08003", "08006", "57P01", "57P03", "53300" -> Optional.of(away(sql));
            default -> isNoConnectionFree(sql) ? Optional.of(away(sql)) : Optional.empty();
        };
    }

    private Optional<Refusal> refusal(SQLException sql) {
        return sql instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? Optional.ofNullable(rules.get(postgres.getServerErrorMessage().getConstraint()))
                        .map(Supplier::get)
                : Optional.empty();
    }

    private static boolean isNoConnectionFree(SQLException sql) {
        return String.valueOf(sql.getMessage()).contains("Acquisition timeout");
    }

    private static Response away(SQLException sql) {
        LOG.warnf("The database does not answer: %s", sql.getMessage());
        Problem problem = Problem.of(503, "database-unavailable", UNAVAILABLE).withDetail(TRY_AGAIN);
        return Response.fromResponse(problem.response())
                .header("Retry-After", 5)
                .build();
    }
}
