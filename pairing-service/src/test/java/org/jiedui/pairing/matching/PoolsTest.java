package org.jiedui.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.pairing.matching.MatchFixture.couple;
import static org.jiedui.pairing.matching.MatchFixture.paired;
import static org.jiedui.pairing.matching.MatchFixture.province;
import static org.jiedui.pairing.matching.MatchFixture.region;
import static org.jiedui.pairing.matching.MatchFixture.rules;
import static org.jiedui.pairing.matching.MatchFixture.rulesUnder;
import static org.jiedui.pairing.matching.MatchFixture.wish;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.matching.MatchingRefusals.NeitherSideIsYours;
import org.jiedui.pairing.matching.MatchingRefusals.WishCannotBeMet;
import org.jiedui.pairing.matching.MatchingRefusals.WishCannotBeMet.Contradiction;
import org.junit.jupiter.api.Test;

class PoolsTest {

    private static final Predicate<RegionCode> GUANGDONG = new RegionCode("440000")::covers;

    private static final Candidate ZHUHAI = region("440400");
    private static final Candidate SHANTOU = region("440500");
    private static final Candidate ZUNYI = region("520300");
    private static final Candidate GUIYANG = region("520100");
    private static final List<Candidate> KNOWN = List.of(GUIYANG, ZHUHAI, SHANTOU, ZUNYI, province("650000"));

    @Test
    void openASideToEveryUnpairedRegionOfItsLevel() {
        Candidate taken = paired(region("530100"), "650000");
        MatchWish wish = wish(List.of(ZHUHAI), List.of(), List.of(), List.of());

        Pools pools =
                Pools.of(wish, rules(wish), List.of(taken, ZUNYI, ZHUHAI, province("650000")), PoolsTest::everything);

        assertThat(pools.leading()).containsExactly(ZHUHAI);
        assertThat(pools.partner()).containsExactly(ZUNYI);
    }

    @Test
    void tellEverythingThatContradictsAtOnce() {
        Candidate taken = paired(region("440600"), "650000");
        MatchWish wish = wish(
                List.of(ZHUHAI, taken),
                List.of(ZUNYI, ZHUHAI, region("111111")),
                List.of(couple("440400", "520300"), couple("440500", "520300"), couple("440600", "650000")),
                List.of(couple("520300", "440400")));

        assertThat(contradictions(() -> Pools.of(wish, rules(wish), with(taken), PoolsTest::everything)))
                .extracting(Contradiction::code)
                .containsExactlyInAnyOrder(
                        "UNKNOWN_REGION",
                        "ON_BOTH_SIDES",
                        "PINNED_TWICE",
                        "EXCLUDED",
                        "LEVELS_NOT_ALLOWED",
                        "ALREADY_PAIRED");
    }

    @Test
    void askForAtLeastOneSide() {
        MatchWish wish = wish(List.of(), List.of(), List.of(), List.of());
        assertThat(contradictions(() -> Pools.of(wish, rules(wish), KNOWN, PoolsTest::everything)))
                .extracting(Contradiction::code)
                .containsExactly("NO_SIDE_NAMED");
    }

    @Test
    void letAProvinceLookEverywhereForItsOwn() {
        MatchWish wish = wish(List.of(ZHUHAI), List.of(), List.of(), List.of());
        assertThat(Pools.of(wish, rules(wish), KNOWN, GUANGDONG).partner()).containsExactly(SHANTOU, GUIYANG, ZUNYI);
    }

    @Test
    void offerOthersOnlyWhatIsTheProvincesOwn() {
        MatchWish wish = wish(List.of(), List.of(ZUNYI), List.of(), List.of());
        assertThat(Pools.of(wish, rules(wish), KNOWN, GUANGDONG).leading()).containsExactly(ZHUHAI, SHANTOU);
    }

    @Test
    void openASideToWhatLiesWithinTheSameSideOfTheParent() {
        MatchWish wish = wish(List.of(ZHUHAI), List.of(), List.of(), List.of());
        Pools pools = Pools.of(wish, rulesUnder("440000", "520000"), KNOWN, PoolsTest::everything);
        assertThat(pools.partner()).containsExactly(GUIYANG, ZUNYI);
    }

    @Test
    void refuseAPinOutsideTheParent() {
        MatchWish wish = wish(List.of(ZHUHAI), List.of(), List.of(couple("440400", "440500")), List.of());
        assertThat(contradictions(() -> Pools.of(wish, rulesUnder("440000", "520000"), KNOWN, PoolsTest::everything)))
                .extracting(Contradiction::code)
                .containsExactly("OUTSIDE_THE_PARENT");
    }

    @Test
    void refuseAProvincePairsOfOthers() {
        MatchWish wish = wish(List.of(GUIYANG), List.of(ZUNYI), List.of(), List.of());
        assertThatThrownBy(() -> Pools.of(wish, rules(wish), KNOWN, GUANGDONG)).isInstanceOf(NeitherSideIsYours.class);
    }

    @Test
    void refusePairsOfOthersBeforeTheyTellWhatContradicts() {
        MatchWish wish = wish(List.of(GUIYANG), List.of(ZUNYI, GUIYANG), List.of(), List.of());
        assertThatThrownBy(() -> Pools.of(wish, rules(wish), KNOWN, GUANGDONG)).isInstanceOf(NeitherSideIsYours.class);
        assertThat(contradictions(() -> Pools.of(wish, rules(wish), KNOWN, PoolsTest::everything)))
                .extracting(Contradiction::code)
                .containsExactly("ON_BOTH_SIDES");
    }

    private static boolean everything(RegionCode code) {
        return !code.value().isEmpty();
    }

    private static List<Candidate> with(Candidate more) {
        return Stream.concat(KNOWN.stream(), Stream.of(more)).toList();
    }

    private static List<Contradiction> contradictions(ThrowingCallable question) {
        WishCannotBeMet refusal = catchThrowableOfType(WishCannotBeMet.class, question);
        return refusal.contradictions();
    }
}
