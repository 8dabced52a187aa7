package org.jiedui.caselibrary.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jiedui.caselibrary.CaseApi;
import org.jiedui.events.PublishedPairing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListStatementTest {

    @Inject
    CaseDrafting drafting;

    @Inject
    SessionFactory sessions;

    @Test
    void readsAListInOneStatementHoweverLongItIs() {
        PublishedPairing pairing = aPairing();
        IntStream.range(0, 5)
                .forEach(number -> drafting.takeIn(anExchange(pairing)
                        .startingAt("2022-03-01T01:00:00Z")
                        .showing(aPractice("做法" + number))
                        .completed()));
        long before = sessions.getStatistics().getPrepareStatementCount();

        assertThat(CaseApi.idsOf(pairing)).hasSize(5);

        assertThat(sessions.getStatistics().getPrepareStatementCount() - before).isOne();
    }
}
