package org.jiedui.activity.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.Callers.liaison;
import static org.jiedui.activity.PairingFixture.redesignated;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jiedui.activity.PairingFixture;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.database.Ids;
import org.jiedui.knownparties.pair.PairingId;
import org.jiedui.stack.testing.AtOnce;
import org.junit.jupiter.api.RepeatedTest;

/** Pairings have other partitions than parties: two replicas take in a pairing and what becomes of its side at once. */
@QuarkusTest
class RedesignationUnderConcurrencyTest {

    private final PairKeeping pairs;

    RedesignationUnderConcurrencyTest(PairKeeping pairs) {
        this.pairs = pairs;
    }

    @RepeatedTest(20)
    void leavesNoPairingUnderAFormerCode() throws Exception {
        String code =
                "LOCAL:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
        PublishedPairing pairing = PairingFixture.aPairing("440400", code);
        PublishedParty became = new PublishedParty(code + "-82", "测试");
        PartyRedesignated redesignated =
                redesignated(Ids.next(), pairing.partner(), became, LocalDate.of(2019, 12, 26));

        List<Object> unusedAnswers =
                AtOnce.both(Executors.callable(() -> pairs.keep(pairing)), Executors.callable(() -> {
                    pairs.follow(redesignated);
                }));

        PairView seen = pairs.get(new PairingId(pairing.pairingId()), liaison(became.region()));
        assertThat(seen.published().partner()).isEqualTo(became);
    }
}
