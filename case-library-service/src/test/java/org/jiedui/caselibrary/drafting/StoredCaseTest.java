package org.jiedui.caselibrary.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.ExchangeFixture.aPairing;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.caselibrary.drafting.StoredCase.AuthorTexts;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredCaseTest {

    private static final Instant NOW = Instant.parse("2022-12-15T01:00:00Z");
    private static final PublishedPairing PAIRING = aPairing();
    private static final Practice PRACTICE = aPractice("示例做法");
    private static final Evidence FIRST = evidence("2022-03-01T01:00:00Z", "一");
    private static final Evidence SECOND = evidence("2022-06-01T01:00:00Z", "二");
    private static final Evidence AT_THE_SAME_TIME = evidence("2022-06-01T01:00:00Z", "三");
    private static final CaseId ID = new CaseId(UUID.randomUUID());

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
    void readsTheSameInWhateverOrderItsExchangesAre(List<Evidence> order) {
        CaseView view = view(order.toArray(Evidence[]::new));

        assertThat(view).isEqualTo(view(FIRST, SECOND, AT_THE_SAME_TIME));
        assertThat(view.evidence()).hasSize(3).isSortedAccordingTo(Evidence.BY_TIME);
    }

    @Test
    void hasAnotherEntityTagWhenItsPrefilledTextsReadDifferently() {
        assertThat(view(FIRST).entityTag())
                .isNotEqualTo(view(SECOND).entityTag())
                .isEqualTo(view(FIRST).entityTag());
    }

    @Test
    void leavesResultsAndLessonsForPeopleToWrite() {
        CaseView view = view(FIRST);

        assertThat(view.background().origin()).isEqualTo(CasePart.Origin.PREFILLED);
        assertThat(view.measures().origin()).isEqualTo(CasePart.Origin.PREFILLED);
        assertThat(view.sources().origin()).isEqualTo(CasePart.Origin.PREFILLED);
        assertThat(List.of(view.results(), view.lessons())).containsOnly(new CasePart(null, CasePart.Origin.EMPTY));
    }

    @Test
    void showsWhatAuthorsWroteInsteadOfThePrefilledText() {
        AuthorTexts written = new AuthorTexts("背景", null, null, null, null);

        CaseView view = stored(written, FIRST).view();

        assertThat(view.background()).isEqualTo(new CasePart("背景", CasePart.Origin.AUTHOR));
        assertThat(view.measures().origin()).isEqualTo(CasePart.Origin.PREFILLED);
    }

    @Test
    void countsTheCharactersOfItsFourParts() {
        CaseView view = view(FIRST);

        assertThat(view.characterCount())
                .isEqualTo(view.background().characters() + view.measures().characters())
                .isPositive();
    }

    private static CaseView view(Evidence... exchanges) {
        return stored(null, exchanges).view();
    }

    private static StoredCase stored(@Nullable AuthorTexts written, Evidence... exchanges) {
        return new StoredCase(
                ID,
                PRACTICE.name(),
                CaseStatus.DRAFT,
                PAIRING,
                PRACTICE.practiceId(),
                written,
                List.of(exchanges),
                NOW,
                NOW,
                1);
    }

    private static Evidence evidence(String startsAt, String outcome) {
        return Evidence.of(
                anExchange(PAIRING).startingAt(startsAt).resultingIn(outcome).completed(), PRACTICE);
    }
}
