package org.jiedui.pairing.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/** Pairings in every state, reached through the domain. */
final class PairingFixture {

    static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    static final RegionCode ZHUHAI = new RegionCode("440400");
    static final RegionCode ZUNYI = new RegionCode("520300");
    static final Terms TERMS = new Terms(LocalDate.of(2022, 12, 14), null, List.of(Topic.MECHANISM), null, null);

    private PairingFixture() {}

    static Caller liaison(RegionCode region) {
        return new Caller("liaison of " + region, Set.of(Roles.LIAISON), region, null);
    }

    static Caller ministry() {
        return new Caller("ministry", Set.of(Roles.MINISTRY), null, null);
    }

    static Caller province(String region) {
        return new Caller("province " + region, Set.of(Roles.PROVINCE), new RegionCode(region), null);
    }

    static Pairing aDraft(RegionCode leading, RegionCode partner, Caller caller) {
        return aDraft(leading, partner, TERMS, caller);
    }

    static Pairing aDraft(RegionCode leading, RegionCode partner, Terms terms, Caller caller) {
        Draft draft = new Draft("CITY_VOLUNTARY", leading, partner, null, terms, Verification.DEMO, null);
        return draft.pairing(party(leading), party(partner), caller, NOW);
    }

    static Pairing aProposedPairing() {
        return aProposedPairing(TERMS);
    }

    static Pairing aProposedPairing(Terms terms) {
        Pairing pairing = aDraft(ZHUHAI, ZUNYI, terms, liaison(ZHUHAI));
        PairingEvent unusedProposed = pairing.propose(null, liaison(ZHUHAI), NOW);
        return pairing;
    }

    static Pairing aPairingInForce() {
        return aPairingInForce(TERMS);
    }

    static Pairing aPairingInForce(Terms terms) {
        Pairing pairing = aProposedPairing(terms);
        PairingEvent unusedConsented = pairing.consent(liaison(ZHUHAI), NOW);
        PairingEvent unusedActivated = pairing.consent(liaison(ZUNYI), NOW);
        return pairing;
    }

    static Pairing aRenewalOf(Pairing former, Terms terms) {
        return new Renewal(terms, Verification.DEMO, "测试")
                .pairing(former, party(ZHUHAI), party(ZUNYI), liaison(ZUNYI), NOW);
    }

    static Terms terms(@Nullable String from, @Nullable String until) {
        return new Terms(
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                List.of(Topic.MECHANISM),
                null,
                null);
    }

    static PartyView party(RegionCode region) {
        return new PartyView(
                new UUID(0, region.hashCode()),
                region,
                "测试" + region,
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
}
