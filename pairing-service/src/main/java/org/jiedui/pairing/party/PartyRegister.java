package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.party.PartyRefusals.CodeInUse;
import org.jiedui.pairing.party.PartyRefusals.DesignationOutOfTime;
import org.jiedui.pairing.party.PartyRefusals.NotAboveParent;
import org.jiedui.pairing.party.PartyRefusals.PartiesLeftBehind;
import org.jiedui.pairing.party.PartyRefusals.UnknownParty;
import org.jiedui.pairing.party.SubtreeRedesignation.Step;
import org.jspecify.annotations.Nullable;

/** Registers parties that the reference data lack, renames, re-codes and moves parties, and ends them. */
@ApplicationScoped
@Transactional
public class PartyRegister {

    private final Parties parties;
    private final PartyDirectory directory;
    private final Publication publication;
    private final Event<PartyRedesignated.Together> redesignations;
    private final Event<PartyDissolution> dissolutions;
    private final Clock clock;

    PartyRegister(
            Parties parties,
            PartyDirectory directory,
            Publication publication,
            Event<PartyRedesignated.Together> redesignations,
            Event<PartyDissolution> dissolutions,
            Clock clock) {
        this.parties = parties;
        this.directory = directory;
        this.publication = publication;
        this.redesignations = redesignations;
        this.dissolutions = dissolutions;
        this.clock = clock;
    }

    /**
     * @throws UnknownParty if no party has the parent's code today
     * @throws NotAboveParent if the caller may not register parties there
     * @throws org.jiedui.pairing.party.PartyRefusals.NotBelowParent if code and level do not lie below the parent's
     * @throws CodeInUse if another party has the code on or after that day, or one within it
     */
    public PartyView register(Registration registration, Justification why, Caller caller) {
        Instant now = clock.instant();
        parties.lockTree();
        Party party = Party.register(registration, current(registration.parent()), caller, ChinaTime.dateOf(now));
        parties.add(party, now);
        publication.announce(party.registered(), why.attribution(caller));
        return directory.get(party.id(), null);
    }

    /**
     * Gives a party another code, other names or another parent from a day on. Its id stays, and its former designation
     * ends the day before. Parties below it get new codes in the same step if theirs would no longer lie within its code.
     * Features that keep copies of codes observe {@link PartyRedesignated.Together} and update them in this transaction.
     *
     * @throws DesignationOutOfTime if the day lies before the present designation, or in the future
     * @throws PartiesLeftBehind if a party below would no longer lie within it and gets no new code
     * @throws CodeInUse if another party has one of the codes on or after that day, or one within it
     */
    public PartyView redesignate(UUID id, Change change, Redesignation redesignation) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dateOf(now);
        Party former = lockedInTree(id, change);
        PartyView moved = current(redesignation.parent());
        TreePosition above = moved == null ? former.parent() : moved.position();
        Step step = new Step(former, former.redesignate(redesignation, above, today));
        SubtreeRedesignation subtree =
                SubtreeRedesignation.of(step, parties.findBelowForUpdate(id), redesignation, today);
        parties.change(subtree.parties(), now);
        redesignations.fire(subtree.internalEvent());
        subtree.steps().forEach(one -> publication.announce(one.publicEvent(), change.attribution()));
        return directory.get(id, null);
    }

    /**
     * Ends a party with its last day, with or without a successor. It keeps its id and its history; its code and name are free from
     * the day after on. Features that keep what sides are called observe {@link PartyDissolution} and update it in this transaction.
     *
     * @param on its last day
     * @param successor code of the party it becomes part of; absent if there is none
     * @throws org.jiedui.pairing.party.PartyRefusals.PartyIsDissolved if it was dissolved before, or the successor was
     * @throws org.jiedui.pairing.party.PartyRefusals.PartiesStillBelow if there are any below it
     * @throws org.jiedui.pairing.party.PartyRefusals.DissolvedOutOfTime if the day lies before its present designation, or in the future
     */
    public PartyView dissolve(UUID id, Change change, LocalDate on, @Nullable RegionCode successor) {
        Instant now = clock.instant();
        Party party = lockedInTree(id, change);
        PartyDissolved dissolved =
                party.dissolve(on, current(successor), parties.findBelowForUpdate(id), ChinaTime.dateOf(now));
        parties.dissolve(dissolved, now);
        dissolutions.fire(new PartyDissolution(id, dissolved.party()));
        publication.announce(dissolved, change.attribution());
        return directory.get(id, null);
    }

    private Party lockedInTree(UUID id, Change change) {
        parties.lockTree();
        directory.get(id, null).checkStands();
        Party party = parties.findForUpdate(id);
        change.check(party.version());
        return party;
    }

    private @Nullable PartyView current(@Nullable RegionCode region) {
        if (region == null) {
            return null;
        }
        PartyView party = directory.current(region);
        party.checkStands();
        return party;
    }

    /**
     * A party to register.
     *
     * @param parent code of the party above it; absent only for a province
     * @param validFrom first day of its code and names
     */
    public record Registration(
            RegionCode region,
            String name,
            @Nullable String englishName,
            PartyLevel level,
            @Nullable RegionCode parent,
            LocalDate validFrom) {}

    /**
     * The code, names and parent of a party from a day on; what is absent stays.
     *
     * @param parent code of its new parent, if it moves
     * @param below parties below it that get other codes from the same day on
     * @param validFrom first day of the new designation
     */
    public record Redesignation(
            @Nullable RegionCode region,
            @Nullable String name,
            @Nullable String englishName,
            @Nullable RegionCode parent,
            List<NewCode> below,
            LocalDate validFrom) {

        /** For a party below, of which only the code changes. */
        Redesignation onlyTo(RegionCode code) {
            return new Redesignation(code, null, null, null, List.of(), validFrom);
        }
    }

    /**
     * Another code for a party below.
     *
     * @param region the present code of a party below, directly or not
     * @param newRegion the code it gets
     */
    public record NewCode(
            @NotNull RegionCode region, @NotNull RegionCode newRegion) {}
}
