package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.pairing.PlanApi.aProposedPlan;
import static org.jiedui.pairing.planning.PlanFixture.blocking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The guards below the aggregate: what the database does not keep, whoever writes it. */
@QuarkusTest
class VersionKeepingTest {

    private static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");

    private final TabledVersions versions;

    VersionKeepingTest(TabledVersions versions) {
        this.versions = versions;
    }

    @Test
    void keepsOneVersionOpen() {
        assertThatThrownBy(() -> table(2)).rootCause().hasMessageContaining("uq_annual_plan_version_open");
    }

    @Test
    void keepsANumberOnce() {
        assertThatThrownBy(() -> table(1)).rootCause().hasMessageContaining("uq_annual_plan_version_number");
    }

    /** Beside the first version, which is open. */
    private void table(int number) {
        UUID plan = UUID.fromString(aProposedPlan().path("id"));
        PlanVersion another = PlanVersion.of(number, blocking(), LEADING, "测试");
        QuarkusTransaction.requiringNew().run(() -> versions.persistAndFlush(new TabledVersion(plan, another, NOW)));
    }
}
