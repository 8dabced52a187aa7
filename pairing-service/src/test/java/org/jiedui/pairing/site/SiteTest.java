package org.jiedui.pairing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.events.vocabulary.SideOfPairing.PARTNER;
import static org.jiedui.pairing.site.SiteFixture.CONTENT;
import static org.jiedui.pairing.site.SiteFixture.NOW;
import static org.jiedui.pairing.site.SiteFixture.SCENE;
import static org.jiedui.pairing.site.SiteFixture.aPairing;
import static org.jiedui.pairing.site.SiteFixture.aProposedSite;
import static org.jiedui.pairing.site.SiteFixture.aRetiredSite;
import static org.jiedui.pairing.site.SiteFixture.aSiteBeingBuilt;
import static org.jiedui.pairing.site.SiteFixture.anAcceptedSite;
import static org.jiedui.pairing.site.SiteFixture.by;
import static org.jiedui.pairing.site.SiteFixture.party;

import org.jiedui.events.SiteEvent.SiteChange;
import org.jiedui.events.SiteEvent.SiteChanged;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.pairing.site.SiteRefusals.RegionOutsideBothSides;
import org.jiedui.pairing.site.SiteRefusals.SiteAlreadyAccepted;
import org.jiedui.pairing.site.SiteRefusals.SiteStatusForbids;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"440300", "520000", "610300"})
    void liesWithinOneOfTheTwoSides(String region) {
        assertThatThrownBy(() -> SiteContent.within(aPairing().sides(), "示例", SCENE, "示例", party(region)))
                .isInstanceOf(RegionOutsideBothSides.class);
    }

    @Nested
    class WhenProposed {
        @Test
        void tellsWhatItIs() {
            SiteChanged proposed = aProposedSite().proposed(by(LEADING));

            assertThat(proposed.from()).isNull();
            assertThat(proposed.to()).isEqualTo(SiteStatus.PROPOSED);
            assertThat(proposed.site().sceneName()).isEqualTo("公共场所");
            assertThat(proposed.site().region().region()).isEqualTo("520302");
        }

        @Test
        void isNotAcceptedBeforeItIsBuilt() {
            Site site = aProposedSite();
            assertThatThrownBy(() -> site.accept(by(LEADING), NOW)).isInstanceOf(SiteStatusForbids.class);
        }

        @Test
        void canBeRetired() {
            assertThat(aProposedSite().retire("示例：拆迁", by(PARTNER), NOW).from()).isEqualTo(SiteStatus.PROPOSED);
        }
    }

    @Nested
    class WhenBeingBuilt {
        @Test
        void isAcceptedOnlyWithTheSecondAcceptance() {
            Site site = aSiteBeingBuilt();

            SiteChanged first = site.accept(by(PARTNER), NOW);
            assertThat(first.change()).isEqualTo(SiteChange.ACCEPTED_BY_A_SIDE);
            assertThat(first.side()).isEqualTo(PARTNER);
            assertThat(first.to()).isEqualTo(SiteStatus.BUILDING);
            SiteChanged second = site.accept(by(LEADING), NOW);
            assertThat(second.change()).isEqualTo(SiteChange.ACCEPTED);
            assertThat(second.to()).isEqualTo(SiteStatus.ACCEPTED);
        }

        @Test
        void takesASidesAcceptanceOnce() {
            Site site = aSiteBeingBuilt();
            SiteChanged unusedFirst = site.accept(by(PARTNER), NOW);
            assertThatThrownBy(() -> site.accept(by(PARTNER), NOW)).isInstanceOf(SiteAlreadyAccepted.class);
        }

        @Test
        void needsBothAcceptancesAgainWhenItChanges() {
            Site site = aSiteBeingBuilt();
            SiteChanged unusedFirst = site.accept(by(LEADING), NOW);
            assertThat(site.revise(CONTENT, by(PARTNER), NOW).site().siteVersion())
                    .isEqualTo(2);

            assertThat(site.accept(by(PARTNER), NOW).change()).isEqualTo(SiteChange.ACCEPTED_BY_A_SIDE);
            assertThat(site.accept(by(LEADING), NOW).change()).isEqualTo(SiteChange.ACCEPTED);
        }

        @Test
        void keepsAnAcceptanceWhenSomethingIsAttached() {
            Site site = aSiteBeingBuilt();
            SiteChanged unusedFirst = site.accept(by(LEADING), NOW);
            Attachments attached = site.attachments().withIndicator("sample-coverage");
            assertThat(site.attach(SiteAction.ADD_INDICATOR, SiteChange.INDICATOR_ADDED, attached, by(PARTNER), NOW)
                            .site()
                            .indicators())
                    .containsExactly("sample-coverage");

            assertThat(site.accept(by(PARTNER), NOW).change()).isEqualTo(SiteChange.ACCEPTED);
        }
    }

    @Nested
    class WhenAccepted {
        @Test
        void isEditedNoMore() {
            Site site = anAcceptedSite();
            assertThatThrownBy(() -> site.revise(CONTENT, by(LEADING), NOW)).isInstanceOf(SiteStatusForbids.class);
            assertThatThrownBy(() -> site.beginBuilding(by(LEADING), NOW)).isInstanceOf(SiteStatusForbids.class);
        }

        @Test
        void canBeRetired() {
            SiteChanged retired = anAcceptedSite().retire("示例：拆迁", by(LEADING), NOW);
            assertThat(retired.to()).isEqualTo(SiteStatus.RETIRED);
            assertThat(retired.reason()).isEqualTo("示例：拆迁");
        }
    }

    @Nested
    class WhenRetired {
        @Test
        void changesNoMore() {
            Site site = aRetiredSite();
            assertThatThrownBy(() -> site.retire("示例：拆迁", by(LEADING), NOW)).isInstanceOf(SiteStatusForbids.class);
            assertThatThrownBy(() -> site.accept(by(LEADING), NOW)).isInstanceOf(SiteStatusForbids.class);
            assertThatThrownBy(() -> site.revise(CONTENT, by(LEADING), NOW)).isInstanceOf(SiteStatusForbids.class);
            assertThatThrownBy(
                            () -> site.attach(SiteAction.LINK, SiteChange.LINKED, Attachments.NONE, by(LEADING), NOW))
                    .isInstanceOf(SiteStatusForbids.class);
        }
    }
}
