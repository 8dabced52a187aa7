package org.jiedui.caselibrary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.review.ReviewFixture.AUTHOR;
import static org.jiedui.caselibrary.review.ReviewFixture.inReview;

import java.util.Optional;
import org.jiedui.kit.caller.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTest {

    @ParameterizedTest
    @CsvSource({
        "440400, OF_A_SIDE",
        "520300, OF_A_SIDE",
        "440000, ABOVE_A_SIDE",
        "520000, ABOVE_A_SIDE",
        "440402, BELOW_A_SIDE",
        "520302, BELOW_A_SIDE"
    })
    void isOfEitherSideOfRegionsAboveAndBelow(String region, Conflict conflict) {
        assertThat(Conflict.of("somebody", new RegionCode(region), inReview())).contains(conflict);
    }

    @ParameterizedTest
    @CsvSource({"440300", "330000", "LOCAL:XPCC"})
    void isNotOfOtherRegions(String region) {
        assertThat(Conflict.of("somebody", new RegionCode(region), inReview())).isEmpty();
    }

    @Test
    void isOfAuthorsWhereverTheyWork() {
        assertThat(Conflict.of(AUTHOR, null, inReview())).contains(Conflict.AUTHOR);
        assertThat(Conflict.of(AUTHOR, new RegionCode("330000"), inReview())).isEqualTo(Optional.of(Conflict.AUTHOR));
        assertThat(Conflict.of("somebody", null, inReview())).isEmpty();
    }
}
