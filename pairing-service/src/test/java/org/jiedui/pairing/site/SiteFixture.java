package org.jiedui.pairing.site;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.SiteEvent.SiteChanged;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.lifecycle.PairingViewFixture;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.site.scene.SceneView;

/** Sites in every state, reached through the domain. */
final class SiteFixture {

    static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    static final SceneView SCENE = new SceneView(new UUID(0, 2), "PUBLIC_PLACE", "公共场所", "Public place", NOW, 1);
    static final SiteContent CONTENT = SiteContent.within(aPairing().sides(), "示例样板", SCENE, "示例街道", party("520302"));

    private SiteFixture() {}

    static Setting by(SideOfPairing side) {
        return Setting.of(aPairing(), side, party("520302"), SCENE);
    }

    static Site aProposedSite() {
        return new Site(aPairing(), CONTENT, NOW);
    }

    static Site aSiteBeingBuilt() {
        Site site = aProposedSite();
        SiteChanged unusedBegun = site.beginBuilding(by(SideOfPairing.LEADING), NOW);
        return site;
    }

    static Site anAcceptedSite() {
        Site site = aSiteBeingBuilt();
        SiteChanged unusedFirst = site.accept(by(SideOfPairing.LEADING), NOW);
        SiteChanged unusedSecond = site.accept(by(SideOfPairing.PARTNER), NOW);
        return site;
    }

    static Site aRetiredSite() {
        Site site = anAcceptedSite();
        SiteChanged unusedRetired = site.retire("示例：拆迁", by(SideOfPairing.PARTNER), NOW);
        return site;
    }

    static PartyView party(String region) {
        return new PartyView(
                new UUID(0, region.hashCode()),
                new RegionCode(region),
                "测试" + region,
                null,
                null,
                PartyLevel.COUNTY,
                null,
                null,
                null,
                null,
                1,
                NOW);
    }

    static PairingView aPairing() {
        return PairingViewFixture.aPairingInForce();
    }
}
