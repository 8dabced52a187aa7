package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jiedui.kit.probe.Tally;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueryTransactionTest {

    private static final String ADD = "insert into tally (id, number) values (:id, 7)";
    private static final String PID = "select pg_backend_pid()";

    private final UUID id = UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    EntityManager entities;

    @Test
    void sharesTheOneConnectionOfItsTransactionWithTheEntities() {
        QuarkusTransaction.requiringNew().run(() -> {
            Integer session = (Integer) entities.createNativeQuery(PID).getSingleResult();

            assertThat(sql.query(PID).first(Integer.class)).contains(session);
            assertThat(sql.query(PID).list(Integer.class)).containsExactly(session);
        });
    }

    @Test
    void isRolledBackWithItsTransaction() {
        QuarkusTransaction.begin();
        add();
        QuarkusTransaction.rollback();

        assertThat(number()).isNull();
    }

    @Test
    void isCommittedWithItsTransactionAndNotBefore() {
        QuarkusTransaction.begin();
        add();
        assertThat(QuarkusTransaction.suspendingExisting().call(this::number)).isNull();
        QuarkusTransaction.commit();

        assertThat(number()).isEqualTo(7);
    }

    @Test
    void seesWhatEntitiesOfItsTransactionHaveChanged() {
        QuarkusTransaction.requiringNew().run(() -> {
            Tally tally = new Tally(id);
            entities.persist(tally);
            assertThat(number()).isZero();

            tally.count();

            assertThat(number()).isOne();
        });
    }

    @Test
    void commitsByItselfWithoutATransaction() {
        add();

        assertThat(number()).isEqualTo(7);
    }

    private void add() {
        sql.query(ADD).with("id", id).execute();
    }

    @SuppressWarnings("NullAway")
    private Long number() {
        return sql.query("select number from tally where id = :id")
                .with("id", id)
                .first(Long.class)
                .orElse(null);
    }
}
