package org.jiedui.caselibrary.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.indicator.ObservationFixture.defined;
import static org.jiedui.caselibrary.indicator.ObservationFixture.observed;
import static org.jiedui.caselibrary.indicator.ObservationFixture.reading;
import static org.jiedui.caselibrary.indicator.ObservationFixture.reported;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jiedui.caselibrary.PairingTopic;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorLearningTest {

    private final String tail = UUID.randomUUID().toString().substring(0, 18);
    private final String indicator = "rate-" + tail;
    private final UUID valueId = UUID.randomUUID();
    private final PublishedParty county = new PublishedParty("LOCAL:" + tail.toUpperCase(Locale.ROOT), "测试县");
    private final PublishedParty city = new PublishedParty(county.region() + "-82", "测试市");

    @Inject
    IndicatorLearning learning;

    @Inject
    KnownIndicators known;

    @Test
    void knowsWhatTheTopicTells() {
        PairingTopic.tell(defined(indicator, 1, "2021-01-01"), 1);
        PairingTopic.tell(reported(valueId, indicator, 1, county, "2021", "10.60"), 1);

        ObservedChange change = read(years("10.6", "22.05"));

        assertThat(change.name()).isEqualTo("示例指标第1版");
        assertThat(change.unit()).isEqualTo(IndicatorUnit.PERCENT);
        assertThat(change.before().reported()).isEqualByComparingTo("10.60");
        assertThat(change.before().departs()).isFalse();
        assertThat(change.after().reported()).isNull();
        assertThat(change.after().departs()).isNull();
        assertThat(change.difference()).isEqualByComparingTo("11.45");
    }

    @Test
    void saysWhereAnAuthorDepartsFromWhatWasReported() {
        learning.keep(defined(indicator, 1, "2021-01-01"));
        learning.keep(reported(valueId, indicator, 1, county, "2022", "38.7"), 1);

        assertThat(read(years("10", "40")).after().departs()).isTrue();
    }

    @Test
    void goesByTheLatestEventOfAValueEvenIfAnEarlierOneComesAgain() {
        learning.keep(defined(indicator, 1, "2021-01-01"));
        learning.keep(reported(valueId, indicator, 1, county, "2021", "12"), 2);
        learning.keep(reported(valueId, indicator, 1, county, "2021", "11"), 1);

        assertThat(read(years("12", null)).before().reported()).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void findsAValueUnderThePresentCodeAndUnderTheFormerWhateverCameFirst() {
        learning.keep(defined(indicator, 1, "2021-01-01"));
        learning.follow(new PartyRedesignated(UUID.randomUUID(), county, city, null, LocalDate.of(2022, 1, 1)));
        learning.keep(reported(valueId, indicator, 1, county, "2021", "12"), 1);

        assertThat(read(years("12", null)).before().departs()).isFalse();
        assertThat(read(observed(indicator, city.region(), reading("2021", "12", 1), reading("2022", null, 1)))
                        .before()
                        .departs())
                .isFalse();
    }

    @Test
    void letsAVersionEndWhereTheNextBeginsUnlessThatIsVoid() {
        learning.keep(defined(indicator, 3, "2023-01-01", 2));
        learning.keep(defined(indicator, 2, "2022-07-01"));
        learning.keep(defined(indicator, 1, "2021-01-01"));
        learning.keep(defined(indicator, 1, "2021-01-01"));

        assertThat(objections(years("1", "2"))).isEmpty();
        assertThat(objections(observed(indicator, county.region(), reading("2022", "1", 1), reading("2023", "1", 1))))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.code()).isEqualTo("period-outside-the-definition");
                    assertThat(objection.detail().zh())
                            .isEqualTo("“%s”第 1 版（2021-01-01 至 2022-12-31 有效）不能计量 2023：定义须在整个填报期内有效。"
                                    .formatted(indicator));
                });
        assertThat(objections(
                        observed(indicator, county.region(), reading("2022-H2", "1", 2), reading("2023-H1", "1", 2))))
                .hasSize(2);
    }

    @Test
    void namesTheObservationThatIsWrong() {
        learning.keep(defined(indicator, 1, "2021-01-01"));
        Observation unknown = observed("no-such", county.region(), reading("2021", "1", 1), reading("2022", "1", 1));

        List<Objection> objections = objections(years("1", "2"), unknown);

        assertThat(objections).singleElement().satisfies(objection -> {
            assertThat(objection.at("/indicators").pointer()).isEqualTo("/indicators/1");
            assertThat(objection.at("/indicators").code()).isEqualTo("unknown-indicator");
        });
    }

    private Observation years(String before, @Nullable String after) {
        return observed(indicator, county.region(), reading("2021", before, 1), reading("2022", after, 1));
    }

    private ObservedChange read(Observation observed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> known.read(List.of(observed)))
                .getFirst();
    }

    private List<Objection> objections(Observation... observed) {
        return QuarkusTransaction.requiringNew().call(() -> known.objections(List.of(observed)));
    }
}
