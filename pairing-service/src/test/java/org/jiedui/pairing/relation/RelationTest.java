package org.jiedui.pairing.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.relation.RelationRefusals.NameDoesNotFitKind;
import org.jiedui.pairing.relation.RelationRefusals.NeitherPartyNorAbove;
import org.jiedui.pairing.relation.RelationRefusals.RelationDoesNotCoverSides;
import org.jiedui.pairing.relation.RelationRefusals.RelationWithItself;
import org.jiedui.pairing.relation.RelationView.RelatedParty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final Instant NOW = Instant.parse("2024-06-01T02:00:00Z");
    private static final Caller MINISTRY = caller(Roles.MINISTRY, null);
    private static final Particulars EAST_WEST = particulars(RelationKind.EAST_WEST_COOPERATION, null);

    @Test
    void hasANameExactlyWhenItsKindIsAnother() {
        assertThatThrownBy(() -> particulars(RelationKind.OTHER, null)).isInstanceOf(NameDoesNotFitKind.class);
        assertThatThrownBy(() -> particulars(RelationKind.COUNTERPART_ASSISTANCE, "援建"))
                .isInstanceOf(NameDoesNotFitKind.class);
        assertThat(particulars(RelationKind.OTHER, "友好城市").name()).isEqualTo("友好城市");
    }

    @Test
    void isBetweenPartiesOfWhichNoneLiesWithinTheOther() {
        for (String other : List.of("440000", "440400")) {
            assertThatThrownBy(() -> relation("440000", other, MINISTRY)).isInstanceOf(RelationWithItself.class);
            assertThatThrownBy(() -> relation(other, "440000", MINISTRY)).isInstanceOf(RelationWithItself.class);
        }
    }

    @Test
    void isRegisteredAndCorrectedByWhoeverIsConcerned() {
        List<Caller> concerned = List.of(
                MINISTRY,
                caller(Roles.PROVINCE, "440000"),
                caller(Roles.PROVINCE, "520000"),
                caller(Roles.LIAISON, "440400"));
        for (Caller caller : concerned) {
            assertThatCode(() -> relation("440400", "520300", caller)).doesNotThrowAnyException();
            assertThatCode(() -> checkConcerned(caller)).doesNotThrowAnyException();
        }
    }

    @Test
    void isNobodyElsesBusiness() {
        List<Caller> others = List.of(
                caller(Roles.PROVINCE, "330000"),
                caller(Roles.LIAISON, "440000"),
                caller(Roles.LIAISON, "440402"),
                caller(Roles.ANALYST, "440400"));
        for (Caller caller : others) {
            assertThatThrownBy(() -> relation("440400", "520300", caller)).isInstanceOf(NeitherPartyNorAbove.class);
            assertThatThrownBy(() -> checkConcerned(caller)).isInstanceOf(NeitherPartyNorAbove.class);
        }
    }

    @Test
    void isAskedForByWhoeverIsConcernedBeforeItIsLookedAt() {
        Caller elsewhere = caller(Roles.PROVINCE, "330000");
        assertThatThrownBy(() -> relation("440000", "440400", elsewhere)).isInstanceOf(NeitherPartyNorAbove.class);
    }

    @Nested
    class WhenAPairingBuildsOnIt {
        private final RelationView provinces = view("440000", "520000");

        @Test
        void coversOneSideWithEachEndInEitherDirection() {
            assertThatCode(() -> provinces.checkCovers(sides("440400", "520300")))
                    .doesNotThrowAnyException();
            assertThatCode(() -> provinces.checkCovers(sides("520300", "440400")))
                    .doesNotThrowAnyException();
            assertThatCode(() -> provinces.checkCovers(sides("440000", "520000")))
                    .doesNotThrowAnyException();
        }

        @Test
        void coversBothSidesAndNotOneTwice() {
            assertThatThrownBy(() -> provinces.checkCovers(sides("440400", "610300")))
                    .isInstanceOf(RelationDoesNotCoverSides.class);
            assertThatThrownBy(() -> provinces.checkCovers(sides("440300", "440500")))
                    .isInstanceOf(RelationDoesNotCoverSides.class);
        }

        @Test
        void isNotNarrowerThanThePairing() {
            RelationView cities = view("440400", "520300");
            assertThatThrownBy(() -> cities.checkCovers(sides("440000", "520000")))
                    .isInstanceOf(RelationDoesNotCoverSides.class);
        }
    }

    private static Sides sides(String leading, String partner) {
        return new Sides(new RegionCode(leading), new RegionCode(partner));
    }

    private static Particulars particulars(RelationKind kind, @Nullable String name) {
        return new Particulars(kind, name, null, null, null, null, Verification.DEMO);
    }

    private static Relation relation(String left, String right, Caller caller) {
        return Relation.register(party(left), party(right), EAST_WEST, caller, NOW);
    }

    private static void checkConcerned(Caller caller) {
        Relation.checkConcerned(caller, new RegionCode("440400"), new RegionCode("520300"));
    }

    private static RelationView view(String left, String right) {
        return new RelationView(new RelationId(new UUID(0, 1)), end(left), end(right), EAST_WEST, NOW, NOW, 0);
    }

    private static RelatedParty end(String code) {
        return new RelatedParty(new UUID(0, code.hashCode()), new RegionCode(code), "测试" + code);
    }

    private static PartyView party(String code) {
        return new PartyView(
                new UUID(0, code.hashCode()),
                new RegionCode(code),
                "测试" + code,
                null,
                null,
                PartyLevel.PREFECTURE,
                null,
                null,
                null,
                null,
                1,
                NOW);
    }

    private static Caller caller(String role, @Nullable String region) {
        return new Caller(role, Set.of(role), region == null ? null : new RegionCode(region), null);
    }
}
