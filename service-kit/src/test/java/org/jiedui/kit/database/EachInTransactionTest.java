package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.kit.probe.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EachInTransactionTest {

    private final UUID bad = UUID.randomUUID();
    private final List<UUID> ids = List.of(UUID.randomUUID(), bad, UUID.randomUUID());

    @Inject
    EachInTransaction each;

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void persistTallies() {
        QuarkusTransaction.requiringNew().run(() -> ids.forEach(id -> entities.persist(new Tally(id))));
    }

    @Test
    void passesByTheOneThatFailsAndCountsIt() {
        double before = failures();

        each.run("counting", ids, this::count);

        assertThat(numbers()).containsExactly(1L, 0L, 1L);
        assertThat(failures() - before).isEqualTo(1);
    }

    private void count(UUID id) {
        entities.find(Tally.class, id).count();
        entities.flush();
        if (id.equals(bad)) {
            throw new IllegalStateException("the bad one");
        }
    }

    private List<Long> numbers() {
        Stream<Tally> tallies = ids.stream().map(id -> entities.find(Tally.class, id));
        return QuarkusTransaction.requiringNew()
                .call(() -> tallies.map(Tally::number).toList());
    }

    private double failures() {
        return metrics.find("jiedui.job.failures").tag("job", "counting").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
