package org.jiedui.pairing.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.party.PartyRegister.Redesignation;
import org.jiedui.pairing.party.PartyRegister.Registration;
import org.jspecify.annotations.Nullable;

/** A county of a made-up prefecture; no region has a code that begins with 89. */
final class PartyFixture {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    static final LocalDate BEGUN = LocalDate.of(2010, 1, 1);
    static final PartyView PREFECTURE = party("891000", PartyLevel.PREFECTURE, "890000");

    private PartyFixture() {}

    static Caller ministry() {
        return new Caller("ministry", Set.of(Roles.MINISTRY), null, null);
    }

    static Caller province(String region) {
        return new Caller("province " + region, Set.of(Roles.PROVINCE), new RegionCode(region), null);
    }

    static PartyView party(String code, PartyLevel level, @Nullable String parent) {
        return new PartyView(
                new UUID(0, code.hashCode()),
                new RegionCode(code),
                "测试" + code,
                null,
                null,
                level,
                parent == null ? null : new RegionCode(parent),
                null,
                null,
                null,
                1,
                Instant.EPOCH);
    }

    static Registration registration(String code, PartyLevel level) {
        return new Registration(new RegionCode(code), "测试县", "Test County", level, null, BEGUN);
    }

    static Party aCounty() {
        return Party.register(registration("891023", PartyLevel.COUNTY), PREFECTURE, ministry(), TODAY);
    }

    static Redesignation becoming(@Nullable String code, @Nullable String name, LocalDate from) {
        return new Redesignation(code == null ? null : new RegionCode(code), name, null, null, List.of(), from);
    }
}
