package org.jiedui.pairing.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.party.PartyFixture.BEGUN;
import static org.jiedui.pairing.party.PartyFixture.PREFECTURE;
import static org.jiedui.pairing.party.PartyFixture.TODAY;
import static org.jiedui.pairing.party.PartyFixture.aCounty;
import static org.jiedui.pairing.party.PartyFixture.becoming;
import static org.jiedui.pairing.party.PartyFixture.ministry;
import static org.jiedui.pairing.party.PartyFixture.party;
import static org.jiedui.pairing.party.PartyFixture.province;
import static org.jiedui.pairing.party.PartyFixture.registration;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.pairing.party.PartyRefusals.CodeOfAnotherLevel;
import org.jiedui.pairing.party.PartyRefusals.DesignationOutOfTime;
import org.jiedui.pairing.party.PartyRefusals.DesignationUnchanged;
import org.jiedui.pairing.party.PartyRefusals.NotAboveParent;
import org.jiedui.pairing.party.PartyRefusals.NotBelowParent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartyTest {

    @Nested
    class WhenRegistered {
        @Test
        void liesBelowItsParentByCodeAndByLevel() {
            assertThat(register("891023", PartyLevel.COUNTY, PREFECTURE, ministry())
                            .parentId())
                    .isEqualTo(PREFECTURE.id());
            for (String elsewhere : List.of("892023", "881023")) {
                assertThatThrownBy(() -> register(elsewhere, PartyLevel.COUNTY, PREFECTURE, ministry()))
                        .isInstanceOf(NotBelowParent.class);
            }
            assertThatThrownBy(() -> register("891000", PartyLevel.PREFECTURE, PREFECTURE, ministry()))
                    .isInstanceOf(NotBelowParent.class);
        }

        @Test
        void hasTheLevelItsCodeSays() {
            PartyView province = party("890000", PartyLevel.PROVINCE, null);
            assertThatThrownBy(() -> register("890402", PartyLevel.PROVINCE, null, ministry()))
                    .isInstanceOf(CodeOfAnotherLevel.class);
            assertThatThrownBy(() -> register("891000", PartyLevel.COUNTY, province, ministry()))
                    .isInstanceOf(CodeOfAnotherLevel.class);
            assertThatThrownBy(() -> register("891023", PartyLevel.PREFECTURE, province, ministry()))
                    .isInstanceOf(CodeOfAnotherLevel.class);
            assertThat(register("891000", PartyLevel.PREFECTURE, province, ministry())
                            .parentId())
                    .isEqualTo(province.id());
        }

        @Test
        void liesDirectlyBelowAProvinceAsACountyToo() {
            PartyView province = party("890000", PartyLevel.PROVINCE, null);
            assertThat(register("899004", PartyLevel.COUNTY, province, ministry())
                            .parentId())
                    .isEqualTo(province.id());
        }

        @Test
        void liesBelowABodyWithoutACodeOfItsOwnByTheSegmentsOfItsLocalCode() {
            PartyView corps = party("LOCAL:XPCC", PartyLevel.PROVINCE, null);

            assertThat(register("LOCAL:XPCC-08", PartyLevel.COUNTY, corps, ministry())
                            .parentId())
                    .isEqualTo(corps.id());
            assertThatThrownBy(() -> register("LOCAL:XPCCA", PartyLevel.COUNTY, corps, ministry()))
                    .isInstanceOf(NotBelowParent.class);
        }

        @Test
        void standsWithoutAParentOnlyAsAProvince() {
            assertThat(register("890000", PartyLevel.PROVINCE, null, ministry()).parentId())
                    .isNull();
            assertThatThrownBy(() -> register("891000", PartyLevel.PREFECTURE, null, ministry()))
                    .isInstanceOf(NotBelowParent.class);
        }

        @Test
        void isRegisteredByTheProvinceAboveItsParentAndByNoOther() {
            assertThat(register("891023", PartyLevel.COUNTY, PREFECTURE, province("890000"))
                            .parentId())
                    .isEqualTo(PREFECTURE.id());
            assertThatThrownBy(() -> register("891023", PartyLevel.COUNTY, PREFECTURE, province("880000")))
                    .isInstanceOf(NotAboveParent.class);
            assertThatThrownBy(() -> register("890000", PartyLevel.PROVINCE, null, province("890000")))
                    .isInstanceOf(NotAboveParent.class);
        }

        @Test
        void hasACodeThatHasBegun() {
            assertThatThrownBy(() -> Party.register(
                            registration("891023", PartyLevel.COUNTY), PREFECTURE, ministry(), BEGUN.minusDays(1)))
                    .isInstanceOf(DesignationOutOfTime.class);
        }

        private Party register(String code, PartyLevel level, @Nullable PartyView parent, Caller caller) {
            return Party.register(registration(code, level), parent, caller, TODAY);
        }
    }

    @Nested
    class WhenRedesignated {
        private final Party county = aCounty();

        @Test
        void keepsItsIdUnderAnotherCodeAndName() {
            Party city = county.redesignate(becoming("891082", "测试市", TODAY), PREFECTURE.position(), TODAY);

            assertThat(city.id()).isEqualTo(county.id());
            assertThat(city.redesignatedFrom(county).former()).isEqualTo(new PublishedParty("891023", "测试县"));
            assertThat(city.redesignatedFrom(county).party()).isEqualTo(new PublishedParty("891082", "测试市"));
        }

        @Test
        void keepsItsNamesUnderAnotherCodeOnly() {
            Party recoded = county.redesignate(becoming("891082", null, TODAY), PREFECTURE.position(), TODAY);
            assertThat(recoded.naming().englishName()).isEqualTo("Test County");
        }

        @Test
        void losesItsEnglishNameWithItsChineseOne() {
            Party renamed = county.redesignate(becoming(null, "测试市", TODAY), PREFECTURE.position(), TODAY);
            assertThat(renamed.naming().englishName()).isNull();
        }

        @Test
        void beginsAfterTheFormerDesignationAndNotInTheFuture() {
            for (LocalDate day : List.of(BEGUN, BEGUN.minusDays(1), TODAY.plusDays(1))) {
                assertThatThrownBy(
                                () -> county.redesignate(becoming("891082", null, day), PREFECTURE.position(), TODAY))
                        .isInstanceOf(DesignationOutOfTime.class);
            }
        }

        @Test
        void staysBelowItsParent() {
            assertThatThrownBy(() -> county.redesignate(becoming("892082", null, TODAY), PREFECTURE.position(), TODAY))
                    .isInstanceOf(NotBelowParent.class);
            PartyView other = party("892000", PartyLevel.PREFECTURE, "890000");
            assertThat(county.redesignate(becoming("892082", null, TODAY), other.position(), TODAY)
                            .parentId())
                    .isEqualTo(other.id());
        }

        @Test
        void keepsItsLevel() {
            PartyView province = party("890000", PartyLevel.PROVINCE, null);
            assertThatThrownBy(() -> county.redesignate(becoming("892000", null, TODAY), province.position(), TODAY))
                    .isInstanceOf(CodeOfAnotherLevel.class);
        }

        @Test
        void refusesWhatChangesNothing() {
            assertThatThrownBy(() -> county.redesignate(becoming("891023", null, TODAY), PREFECTURE.position(), TODAY))
                    .isInstanceOf(DesignationUnchanged.class);
        }
    }
}
