package org.jiedui.knownparties.redesignation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.database.Sql;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A party is called A, from 2019 on B and from 2021 on C. */
@QuarkusTest
class RedesignationsTest {

    private static final String KNOWN = "select format('%s %s → %s %s', former_region, former_name, region, name) from "
            + Redesignations.FORMER_AND_PRESENT + " known where party_id = :party order by former_region";

    private static final String WAITING = """
            select count(*) from pg_locks where relation = 'party_redesignation'::regclass and not granted""";

    private final UUID party = UUID.randomUUID();
    private final PartyRedesignated toB = redesignated("A", "B", LocalDate.of(2019, 12, 26));
    private final PartyRedesignated toC = redesignated("B", "C", LocalDate.of(2021, 1, 1));

    private final Redesignations redesignations;
    private final Sql sql;

    RedesignationsTest(Redesignations redesignations, Sql sql) {
        this.redesignations = redesignations;
        this.sql = sql;
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC", "CB", "BBC", "CBCB"})
    void leadFromEveryFormerDesignationToThePresentOneInWhateverOrderTheyAreTold(String order) {
        order.chars().forEach(letter -> tell(letter == 'B' ? toB : toC));

        assertThat(known()).containsExactly("LOCAL:A 测试A → LOCAL:C 测试C", "LOCAL:B 测试B → LOCAL:C 测试C");
    }

    @Test
    void leadBackToADesignationThatWasGivenBack() {
        tell(toB);
        tell(redesignated("B", "A", LocalDate.of(2021, 1, 1)));

        assertThat(known()).containsExactly("LOCAL:A 测试A → LOCAL:A 测试A", "LOCAL:B 测试B → LOCAL:A 测试A");
    }

    @Test
    void areNoneOfAPartyThatNothingWasToldOf() {
        assertThat(known()).isEmpty();
    }

    @Test
    void belongToATransaction() {
        assertThatExceptionOfType(TransactionalException.class).isThrownBy(redesignations::lockForShare);
        assertThatExceptionOfType(TransactionalException.class).isThrownBy(() -> redesignations.add(toB));
    }

    @Nested
    class WhileSomethingIsKept {

        private final CountDownLatch kept = new CountDownLatch(1);

        @RepeatedTest(20)
        void waitUntilItIs() throws Exception {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<?> told = QuarkusTransaction.requiringNew().call(() -> {
                    redesignations.lockForShare();
                    Future<?> waiting = other.submit(() -> tell(toB));
                    await().until(() -> sql.query(WAITING).first(Integer.class).orElseThrow() == 1);
                    assertThat(known()).isEmpty();
                    return waiting;
                });
                told.get();
            }
            assertThat(known()).hasSize(1);
        }

        @Test
        void letOthersKeepTheirsAtOnce() throws Exception {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                QuarkusTransaction.requiringNew().run(() -> {
                    redesignations.lockForShare();
                    other.execute(() -> QuarkusTransaction.requiringNew().run(() -> {
                        redesignations.lockForShare();
                        kept.countDown();
                    }));
                    await().until(() -> kept.getCount() == 0);
                });
            }
        }
    }

    private void tell(PartyRedesignated told) {
        QuarkusTransaction.requiringNew().run(() -> redesignations.add(told));
    }

    private List<String> known() {
        return sql.query(KNOWN).with("party", party).list(String.class);
    }

    private PartyRedesignated redesignated(String former, String now, LocalDate from) {
        return new PartyRedesignated(party, named(former), named(now), null, from);
    }

    private static PublishedParty named(String letter) {
        return new PublishedParty("LOCAL:" + letter, "测试" + letter);
    }
}
