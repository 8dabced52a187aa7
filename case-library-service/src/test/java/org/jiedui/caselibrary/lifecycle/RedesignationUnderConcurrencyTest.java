package org.jiedui.caselibrary.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.CaseApi.asLiaison;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.knownparties.pair.KnownPairs;
import org.jiedui.stack.testing.AtOnce;
import org.junit.jupiter.api.RepeatedTest;

/** Exchanges and parties have topics of their own: a case is drafted while its side is called otherwise. */
@QuarkusTest
class RedesignationUnderConcurrencyTest {

    @Inject
    CaseSeeding seeding;

    @Inject
    KnownPairs pairs;

    @RepeatedTest(20)
    void leavesNoCaseUnderAFormerCode() throws Exception {
        String code =
                "LOCAL:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 18);
        PublishedParty former = new PublishedParty(code, "测试县");
        PublishedParty became = new PublishedParty(code + "-82", "测试市");
        PublishedPairing pairing = aPairing(new PublishedParty("440400", "珠海市"), former);
        ActivityCompleted exchange = anExchange(pairing)
                .startingAt("2022-03-01T01:00:00Z")
                .showing(aPractice("示例做法"))
                .completed();
        PartyRedesignated redesignated =
                new PartyRedesignated(UUID.randomUUID(), former, became, null, LocalDate.of(2019, 12, 26));

        List<Object> unusedAnswers = AtOnce.both(
                Executors.callable(() -> seeding.takeIn(exchange, 1)),
                Executors.callable(() -> QuarkusTransaction.requiringNew().run(() -> pairs.follow(redesignated))));

        List<String> partners = asLiaison(became.region()).get("/v1/cases").path("items.pairing.partner.name");
        assertThat(partners).containsExactly("测试市");
    }
}
