package org.jiedui.pairing.party;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.party.PartyRefusals.DesignationOutOfTime;
import org.jiedui.pairing.party.PartyRefusals.DesignationUnchanged;
import org.jiedui.pairing.party.PartyRefusals.NotAboveParent;
import org.jiedui.pairing.party.PartyRegister.Redesignation;
import org.jiedui.pairing.party.PartyRegister.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A region or body under one designation. Being called otherwise makes it another value with the same id; what it was
 * called before is kept beside it.
 *
 * @param parent where the party above it stands today
 * @param validFrom first day of this code and these names
 * @param version of the party, not of the designation
 */
@CheckReturnValue
record Party(
        UUID id, PartyLevel level, Naming naming, @Nullable Place parent, LocalDate validFrom, long version) {

    /** A code with the names that go with it. */
    record Naming(RegionCode region, String name, @Nullable String englishName) {
        PublishedParty published() {
            return new PublishedParty(region.value(), name);
        }

        /** A new Chinese name makes the English one void, unless a new one comes with it. */
        Naming changedBy(Redesignation change) {
            boolean renamed = change.name() != null || change.englishName() != null;
            return new Naming(
                    change.region() == null ? region : change.region(),
                    change.name() == null ? name : change.name(),
                    renamed ? change.englishName() : englishName);
        }
    }

    /**
     * @throws NotAboveParent if the caller may not register parties there
     * @throws org.jiedui.pairing.party.PartyRefusals.CodeOfAnotherLevel if the code is not of that level
     * @throws org.jiedui.pairing.party.PartyRefusals.NotBelowParent if code and level do not lie below the parent's
     * @throws DesignationOutOfTime if it would begin in the future
     */
    static Party register(Registration registration, @Nullable PartyView parent, Caller caller, LocalDate today) {
        checkMayRegister(caller, parent);
        Naming naming = new Naming(registration.region(), registration.name(), registration.englishName());
        Place above = parent == null ? null : parent.place();
        Party party = new Party(Ids.next(), registration.level(), naming, above, registration.validFrom(), 1);
        party.place().checkBelow(above);
        party.checkBegun(null, today);
        return party;
    }

    /**
     * The same party under the code and names it has from a day on.
     *
     * @param above its parent from that day on
     * @throws DesignationUnchanged if nothing would change
     * @throws DesignationOutOfTime if it would begin before the present designation, or in the future
     * @throws org.jiedui.pairing.party.PartyRefusals.CodeOfAnotherLevel if the code is of another level
     * @throws org.jiedui.pairing.party.PartyRefusals.NotBelowParent if the code does not lie within the parent's
     */
    Party redesignate(Redesignation change, @Nullable Place above, LocalDate today) {
        Party changed = new Party(id, level, naming.changedBy(change), above, change.validFrom(), version + 1);
        if (changed.naming.equals(naming) && Objects.equals(changed.parentId(), parentId())) {
            throw new DesignationUnchanged();
        }
        changed.checkBegun(validFrom, today);
        changed.place().checkBelow(above);
        return changed;
    }

    /** The same party as it is, below a parent that is called otherwise. */
    Party under(Place above) {
        return new Party(id, level, naming, above, validFrom, version);
    }

    /** Where it stands under this designation. */
    Place place() {
        return new Place(id, naming.region(), level);
    }

    PartyEvent.PartyRegistered registered() {
        return new PartyEvent.PartyRegistered(id, naming.published(), level.published(), parentCode(), validFrom);
    }

    PartyEvent.PartyRedesignated redesignatedFrom(Party former) {
        return new PartyEvent.PartyRedesignated(
                id, former.naming.published(), naming.published(), parentCode(), validFrom);
    }

    @Nullable UUID parentId() {
        return parent == null ? null : parent.partyId();
    }

    private @Nullable String parentCode() {
        return parent == null ? null : parent.region().value();
    }

    private static void checkMayRegister(Caller caller, @Nullable PartyView parent) {
        boolean provinceAbove = parent != null && caller.isProvinceAbove(parent.region());
        if (!caller.is(Roles.MINISTRY) && !provinceAbove) {
            throw new NotAboveParent();
        }
    }

    private void checkBegun(@Nullable LocalDate after, LocalDate today) {
        boolean later = after == null || validFrom.isAfter(after);
        if (!later || validFrom.isAfter(today)) {
            throw new DesignationOutOfTime(naming.region(), validFrom, after, today);
        }
    }
}
