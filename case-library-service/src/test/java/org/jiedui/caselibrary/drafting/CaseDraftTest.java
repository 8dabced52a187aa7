package org.jiedui.caselibrary.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.caselibrary.ExchangeFixture;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.evidence.EvidenceRefusals.ExchangeWithoutSession;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.CaseEvent;
import org.jiedui.events.CaseEvent.CaseDrafted;
import org.jiedui.events.CaseEvent.CaseEvidenceAppended;
import org.jiedui.events.PublishedPairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseDraftTest {

    private static final Instant NOW = Instant.parse("2022-12-15T01:00:00Z");
    private static final PublishedPairing PAIRING = aPairing();
    private static final Practice PRACTICE = aPractice("示例做法");
    private static final Practice RENAMED = new Practice(PRACTICE.practiceId(), "示例做法（新名）", true);

    private static final Evidence FIRST =
            evidence(anExchange(PAIRING).startingAt("2022-03-01T01:00:00Z").resultingIn("一"), PRACTICE);
    private static final Evidence SECOND =
            evidence(anExchange(PAIRING).startingAt("2022-06-01T01:00:00Z").resultingIn("二"), RENAMED);
    private static final Evidence AT_THE_SAME_TIME =
            evidence(anExchange(PAIRING).startingAt("2022-06-01T01:00:00Z").resultingIn("三"), RENAMED);

    static Stream<List<Evidence>> everyOrder() {
        return Stream.of(
                List.of(FIRST, SECOND, AT_THE_SAME_TIME),
                List.of(FIRST, AT_THE_SAME_TIME, SECOND),
                List.of(SECOND, FIRST, AT_THE_SAME_TIME),
                List.of(SECOND, AT_THE_SAME_TIME, FIRST),
                List.of(AT_THE_SAME_TIME, FIRST, SECOND),
                List.of(AT_THE_SAME_TIME, SECOND, FIRST));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void isCalledAsItsEarliestExchangeCalledItInWhateverOrderTheyCame(List<Evidence> order) {
        assertThat(draftOf(order.toArray(Evidence[]::new)).summary().title()).isEqualTo("示例做法");
    }

    @Test
    void isDraftedByItsFirstExchange() {
        CaseDraft draft = new CaseDraft(PAIRING, PRACTICE, NOW);

        Optional<CaseEvent> event = draft.takeIn(FIRST, NOW);

        assertThat(event)
                .contains(new CaseDrafted(
                        draft.summary().id().value(), PAIRING, PRACTICE.practiceId(), "示例做法", FIRST.activityId()));
    }

    @Test
    void appendsALaterExchange() {
        CaseDraft draft = draftOf(FIRST);

        Optional<CaseEvent> event = draft.takeIn(SECOND, NOW);

        assertThat(event)
                .contains(new CaseEvidenceAppended(
                        draft.summary().id().value(), PAIRING, PRACTICE.practiceId(), SECOND.activityId()));
    }

    @Test
    void isUnchangedByAnExchangeItHasAlready() {
        CaseDraft draft = draftOf(FIRST, SECOND);
        CaseSummaryView before = draft.summary();

        Optional<CaseEvent> event = draft.takeIn(FIRST, NOW.plusSeconds(60));

        assertThat(event).isEmpty();
        assertThat(draft.summary()).isEqualTo(before);
    }

    @Test
    void growsFromNoExchangeThatTookPlaceAtNoTime() {
        assertThatExceptionOfType(ExchangeWithoutSession.class)
                .isThrownBy(() -> Evidence.of(anExchange(PAIRING).completed(), PRACTICE));
    }

    private static CaseDraft draftOf(Evidence... exchanges) {
        CaseDraft draft = new CaseDraft(PAIRING, PRACTICE, NOW);
        for (Evidence exchange : exchanges) {
            assertThat(draft.takeIn(exchange, NOW)).isPresent();
        }
        return draft;
    }

    private static Evidence evidence(ExchangeFixture exchange, Practice practice) {
        return Evidence.of(exchange.completed(), practice);
    }
}
