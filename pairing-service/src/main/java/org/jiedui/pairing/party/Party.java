package org.jiedui.pairing.party;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.party.PartyRefusals.DesignationOutOfTime;
import org.jiedui.pairing.party.PartyRefusals.DesignationUnchanged;
import org.jiedui.pairing.party.PartyRefusals.DissolvedOutOfTime;
import org.jiedui.pairing.party.PartyRefusals.NotAboveParent;
import org.jiedui.pairing.party.PartyRefusals.PartiesStillBelow;
import org.jiedui.pairing.party.PartyRefusals.SuccessorOfItself;
import org.jiedui.pairing.party.PartyRegister.Redesignation;
import org.jiedui.pairing.party.PartyRegister.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A region or body under one designation. Renaming or re-coding it gives another value with the same id; its former
 * designations are kept.
 *
 * @param parent the position of its parent today
 * @param validFrom first day of this code and these names
 * @param version of the party, not of the designation
 */
@CheckReturnValue
record Party(
        UUID id, PartyLevel level, Naming naming, @Nullable TreePosition parent, LocalDate validFrom, long version) {

    /** A code with the names that go with it. */
    record Naming(RegionCode region, String name, @Nullable String englishName) {
        PublishedParty published() {
            return new PublishedParty(region.value(), name);
        }

        /** A new Chinese name removes the English one, unless a new one comes with it. */
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
        TreePosition above = parent == null ? null : parent.position();
        Party party = new Party(Ids.next(), registration.level(), naming, above, registration.validFrom(), 1);
        party.position().checkBelow(above);
        party.checkBegun(null, today);
        return party;
    }

    /**
     * The same party with another code, other names or another parent from a day on.
     *
     * @param above its parent from that day on
     * @throws DesignationUnchanged if nothing would change
     * @throws DesignationOutOfTime if it would begin before the present designation, or in the future
     * @throws org.jiedui.pairing.party.PartyRefusals.CodeOfAnotherLevel if the code is of another level
     * @throws org.jiedui.pairing.party.PartyRefusals.NotBelowParent if the code does not lie within the parent's
     */
    Party redesignate(Redesignation change, @Nullable TreePosition above, LocalDate today) {
        Party changed = new Party(id, level, naming.changedBy(change), above, change.validFrom(), version + 1);
        if (changed.naming.equals(naming) && Objects.equals(changed.parentId(), parentId())) {
            throw new DesignationUnchanged();
        }
        changed.checkBegun(validFrom, today);
        changed.position().checkBelow(above);
        return changed;
    }

    /**
     * Ends it with its last day.
     *
     * @param successor the party it becomes part of; absent if there is none
     * @param below the parties below it
     * @throws SuccessorOfItself if it would become part of itself
     * @throws PartiesStillBelow if there are any below
     * @throws DissolvedOutOfTime if its present designation had not begun on that day, or it is in the future
     */
    PartyEvent.PartyDissolved dissolve(
            LocalDate on, @Nullable PartyView successor, List<Party> below, LocalDate today) {
        if (successor != null && successor.id().equals(id)) {
            throw new SuccessorOfItself(naming.region());
        }
        if (!below.isEmpty()) {
            throw new PartiesStillBelow(
                    naming.region(),
                    below.stream().map(party -> party.naming.region()).toList());
        }
        if (on.isBefore(validFrom) || on.isAfter(today)) {
            throw new DissolvedOutOfTime(on, naming.region(), validFrom, today);
        }
        PublishedParty ended = new PublishedParty(
                naming.region().value(), naming.name(), on, successor == null ? null : successor.asSuccessor());
        return new PartyEvent.PartyDissolved(id, ended, on, successor == null ? null : successor.id());
    }

    /** The same party, unchanged below a parent that changes. */
    Party under(TreePosition above) {
        return new Party(id, level, naming, above, validFrom, version);
    }

    /** Its position under this designation. */
    TreePosition position() {
        return new TreePosition(id, naming.region(), level);
    }

    PartyEvent.PartyRegistered registered() {
        return new PartyEvent.PartyRegistered(id, naming.published(), level, parentCode(), validFrom);
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
