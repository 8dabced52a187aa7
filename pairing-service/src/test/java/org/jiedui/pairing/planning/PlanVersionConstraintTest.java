package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.PlanApi.aProposedPlan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;
import org.junit.jupiter.api.Test;

/** The guards below the aggregate: what the database does not keep, whoever writes it. */
@QuarkusTest
class PlanVersionConstraintTest {

    private static final String COPY = """
            insert into annual_plan_version (id, version, plan_id, plan_version, status, effective_from, cadence, topics,
              blocked_weeks, created_at, updated_at)
            select :id, 0, plan_id, :number, status, effective_from, cadence, topics, blocked_weeks, created_at, updated_at
            from annual_plan_version where plan_id = :plan""";

    private final Sql sql;

    PlanVersionConstraintTest(Sql sql) {
        this.sql = sql;
    }

    @Test
    void keepsOneVersionOpen() {
        assertThatThrownBy(() -> copyFirstVersionAs(2)).rootCause().hasMessageContaining("uq_annual_plan_version_open");
    }

    @Test
    void keepsANumberOnce() {
        assertThatThrownBy(() -> copyFirstVersionAs(1))
                .rootCause()
                .hasMessageContaining("uq_annual_plan_version_number");
    }

    /** Beside the first version, which is open. */
    private void copyFirstVersionAs(int number) {
        UUID plan = UUID.fromString(aProposedPlan().path("id"));
        sql.query(COPY)
                .with("id", Ids.next())
                .with("plan", plan)
                .with("number", number)
                .execute();
    }
}
