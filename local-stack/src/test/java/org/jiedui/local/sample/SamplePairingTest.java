package org.jiedui.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SamplePairingTest {
    @Test
    void comesWithItsSourceAndTheDateThatThisReports() {
        assertThat(SamplePairing.all()).hasSize(7).allSatisfy(pairing -> {
            assertThat(pairing.source()).isNotBlank();
            assertThat(pairing.since().orElse("2022-12-14")).matches("20[0-9]{2}-[01][0-9]-[0-3][0-9]");
        });
    }

    @Test
    void hasNoDateWhereNoSourceGivesOne() {
        assertThat(SamplePairing.all())
                .filteredOn(pairing -> pairing.since().isEmpty())
                .extracting(SamplePairing::id)
                .containsExactly("suzhou-xpcc");
    }

    @Test
    void includesTheOneThatTheStoryIsAbout() {
        assertThat(SamplePairing.all())
                .filteredOn(SamplePairing::isTheStorys)
                .extracting(SamplePairing::name)
                .containsExactly("珠海市–遵义市");
    }

    @Test
    void mayHaveCommasInItsSource() {
        assertThat(SamplePairing.of("id,P,440400,甲市,520300,乙市,2022-12-14,one, two, three")
                        .source())
                .isEqualTo("one, two, three");
    }

    @Test
    void isNotReadFromARowThatLacksValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> SamplePairing.of("id,P,440400,520300"));
    }

    @Test
    void isDraftedAsConfirmedByItsSource() {
        var draft =
                SamplePairing.of("id,P,440400,甲市,520300,乙市,2022-12-14,a paper").draft("2022-12-14");
        assertThat(draft)
                .hasToString("{\"programme\":\"P\",\"leading\":\"440400\",\"partner\":\"520300\","
                        + "\"verification\":\"CONFIRMED\",\"source\":\"a paper\","
                        + "\"terms\":{\"effectiveFrom\":\"2022-12-14\",\"topics\":[]}}");
    }
}
