package org.jiedui.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamplePairingTest {
    private static final String ROW = "id,P,,440400,甲市,520300,乙市,2022-12-14,CONFIRMED,a paper, page 2";

    @Test
    void saysHowSureItIsAndFromWhere() {
        assertThat(SamplePairing.all()).hasSize(10).allSatisfy(pairing -> {
            assertThat(pairing.verification()).isIn("CONFIRMED", "INFERRED");
            assertThat(pairing.source()).isNotBlank();
        });
    }

    @Test
    void hasNoDateWhereNoSourceGivesOne() {
        assertThat(SamplePairing.all())
                .filteredOn(pairing -> pairing.since().isEmpty())
                .extracting(SamplePairing::id)
                .containsExactly("suzhou-xpcc", "shenzhen-sichuan", "ningbo-shaanxi", "guangdong-guizhou");
    }

    @Test
    void comesAfterTheOneItLiesUnder() {
        Set<String> seen = new HashSet<>();
        assertThat(SamplePairing.all()).allSatisfy(pairing -> {
            pairing.parent().ifPresent(above -> assertThat(seen).contains(above));
            seen.add(pairing.id());
        });
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
        assertThat(SamplePairing.of(ROW).source()).isEqualTo("a paper, page 2");
    }

    @Test
    void isNotReadFromARowThatLacksValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> SamplePairing.of("id,P,440400,520300"));
    }

    @Test
    void isDraftedAsItsSourceTellsIt() {
        assertThat(SamplePairing.of(ROW).draft(Optional.of("above")))
                .hasToString("{\"programme\":\"P\",\"leading\":\"440400\",\"partner\":\"520300\","
                        + "\"verification\":\"CONFIRMED\",\"source\":\"a paper, page 2\",\"parent\":\"above\","
                        + "\"terms\":{\"effectiveFrom\":\"2022-12-14\",\"topics\":[]}}");
    }
}
