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
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jiedui.kit.fault.DatabaseFault;
import org.jiedui.kit.fault.FailureChain;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.HttpProblem;
import org.jiedui.kit.problem.Refusal;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says what a fault of the database means to the client: a broken rule, a collision, or that it shall try again. */
@ApplicationScoped
class DatabaseFaults {

    private static final Logger LOG = Logger.getLogger(DatabaseFaults.class);

    private final Map<String, Supplier<Refusal>> rules;

    private final ExistingRow existing;

    DatabaseFaults(@Any Instance<ConstraintTable> tables, ExistingRow existing) {
        this.existing = existing;
        this.rules = tables.stream()
                .flatMap(table -> table.refusals().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Response> explain(Throwable failure) {
        return DatabaseFault.in(failure).flatMap(fault -> switch (fault) {
            case RULE_BROKEN ->
                sql(failure).flatMap(sql -> refusal(sql).stream()).findFirst().map(rule -> rule.problem()
                        .response());
            case COLLISION -> Optional.of(new ChangedMeanwhile().problem().response());
            case CANNOT_NOW, CUT_OFF -> Optional.of(unavailable(fault, failure));
        });
    }

    private Optional<Refusal> refusal(SQLException sql) {
        ServerErrorMessage violation = sql instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        Supplier<Refusal> rule = violation == null ? null : rules.get(violation.getConstraint());
        if (violation == null || rule == null) {
            return Optional.empty();
        }
        Refusal refusal = rule.get();
        if (refusal instanceof AlreadyThere inTheWay) {
            existing.name(inTheWay, violation);
        }
        return Optional.of(refusal);
    }

    private static Response unavailable(DatabaseFault fault, Throwable failure) {
        sql(failure).findFirst().ifPresent(sql -> LOG.warnf("%s, %s: %s", fault, sql.getSQLState(), sql.getMessage()));
        return Response.fromResponse(HttpProblem.DATABASE_UNAVAILABLE.problem().response())
                .header("Retry-After", 5)
                .build();
    }

    private static Stream<SQLException> sql(Throwable failure) {
        return FailureChain.of(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }
}
