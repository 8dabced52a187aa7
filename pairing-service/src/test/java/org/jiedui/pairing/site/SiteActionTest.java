package org.jiedui.pairing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.pairing.site.SiteFixture.CONTENT;
import static org.jiedui.pairing.site.SiteFixture.NOW;
import static org.jiedui.pairing.site.SiteFixture.aProposedSite;
import static org.jiedui.pairing.site.SiteFixture.aRetiredSite;
import static org.jiedui.pairing.site.SiteFixture.aSiteBeingBuilt;
import static org.jiedui.pairing.site.SiteFixture.anAcceptedSite;
import static org.jiedui.pairing.site.SiteFixture.by;

import org.jiedui.events.SiteEvent.SiteChange;
import org.jiedui.events.SiteEvent.SiteChanged;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.pairing.site.SiteRefusals.SiteStatusForbids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table is what the aggregate decides by: every action in every status. */
class SiteActionTest {

    @ParameterizedTest
    @EnumSource
    void isPossibleAsTheTableSays(SiteAction action) {
        for (SiteStatus status : SiteStatus.values()) {
            assertThat(isAccepted(action, siteOf(status)))
                    .as("%s of a site that is %s", action, status)
                    .isEqualTo(action.isPossible(status));
        }
    }

    private static boolean isAccepted(SiteAction action, Site site) {
        try {
            SiteChanged unused = apply(action, site);
            return true;
        } catch (SiteStatusForbids refused) {
            return false;
        }
    }

    private static SiteChanged apply(SiteAction action, Site site) {
        return switch (action) {
            case REVISE -> site.revise(CONTENT, by(LEADING), NOW);
            case BEGIN_BUILDING -> site.beginBuilding(by(LEADING), NOW);
            case ACCEPT -> site.accept(by(LEADING), NOW);
            case RETIRE -> site.retire("示例：拆迁", by(LEADING), NOW);
            case ADD_INDICATOR -> attach(action, SiteChange.INDICATOR_ADDED, site);
            case REMOVE_INDICATOR -> attach(action, SiteChange.INDICATOR_REMOVED, site);
            case LINK -> attach(action, SiteChange.LINKED, site);
            case UNLINK -> attach(action, SiteChange.UNLINKED, site);
        };
    }

    private static SiteChanged attach(SiteAction action, SiteChange change, Site site) {
        return site.attach(action, change, Attachments.NONE, by(LEADING), NOW);
    }

    private static Site siteOf(SiteStatus status) {
        return switch (status) {
            case PROPOSED -> aProposedSite();
            case BUILDING -> aSiteBeingBuilt();
            case ACCEPTED -> anAcceptedSite();
            case RETIRED -> aRetiredSite();
        };
    }
}
