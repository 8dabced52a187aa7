package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.party.PartyRefusals.CodeInUse;
import org.jiedui.pairing.party.PartyRefusals.DesignationOutOfTime;
import org.jiedui.pairing.party.PartyRefusals.NotAboveParent;
import org.jiedui.pairing.party.PartyRefusals.PartiesLeftBehind;
import org.jiedui.pairing.party.PartyRefusals.UnknownParty;
import org.jiedui.pairing.party.Recoding.Step;
import org.jspecify.annotations.Nullable;

/** Registering parties that the reference data lack, and calling them otherwise when they are renamed or re-coded. */
@ApplicationScoped
@Transactional
public class PartyRegister {

    private final Parties parties;
    private final PartyDirectory directory;
    private final Publication publication;
    private final Event<PartyRedesignated.Together> redesignations;
    private final Clock clock;

    PartyRegister(
            Parties parties,
            PartyDirectory directory,
            Publication publication,
            Event<PartyRedesignated.Together> redesignations,
            Clock clock) {
        this.parties = parties;
        this.directory = directory;
        this.publication = publication;
        this.redesignations = redesignations;
        this.clock = clock;
    }

    /**
     * @throws UnknownParty if no party has the parent's code today
     * @throws NotAboveParent if the caller may not register parties there
     * @throws org.jiedui.pairing.party.PartyRefusals.NotBelowParent if code and level do not lie below the parent's
     * @throws CodeInUse if another party has the code on or after that day, or one within it
     */
    public PartyView register(Registration registration, Caller caller) {
        Instant now = clock.instant();
        parties.holdTree();
        Party party = Party.register(registration, current(registration.parent()), caller, ChinaTime.dateOf(now));
        parties.add(party, now);
        publication.announce(party.registered(), Attribution.of(caller).on(registration.document()));
        return directory.get(party.id(), null);
    }

    /**
     * Gives a party another code or other names from a day on; its id stays, and the former designation ends the day
     * before. The parties below it whose codes would no longer lie within its code get theirs in the same step. Whoever
     * keeps codes for scoping observes {@link PartyRedesignated.Together} and follows in this transaction.
     *
     * @throws DesignationOutOfTime if the day lies before the present designation, or in the future
     * @throws PartiesLeftBehind if a party below would no longer lie within it and gets no new code
     * @throws CodeInUse if another party has one of the codes on or after that day, or one within it
     */
    public PartyView redesignate(UUID id, ExpectedVersion expected, Redesignation change, Caller caller) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dateOf(now);
        parties.holdTree();
        Party former = parties.toChange(id);
        expected.check(former.version());
        PartyView moved = current(change.parent());
        Place above = moved == null ? former.parent() : moved.place();
        Step step = new Step(former, former.redesignate(change, above, today));
        Recoding recoding = Recoding.of(step, parties.below(id), change, today);
        parties.change(recoding.parties(), now);
        redesignations.fire(recoding.told());
        Attribution by = Attribution.of(caller).on(change.document());
        recoding.steps().forEach(one -> publication.announce(one.event(), by));
        return directory.get(id, null);
    }

    private @Nullable PartyView current(@Nullable RegionCode region) {
        return region == null ? null : directory.current(region);
    }

    /**
     * A party to register.
     *
     * @param parent code of the party above it; absent only for a province
     * @param validFrom first day of its code and names
     * @param document the notice it rests on
     */
    public record Registration(
            RegionCode region,
            String name,
            @Nullable String englishName,
            PartyLevel level,
            @Nullable RegionCode parent,
            LocalDate validFrom,
            @Nullable String document) {}

    /**
     * What a party is called from a day on; what is absent stays.
     *
     * @param parent code of another party above it, when it moves there
     * @param below parties below it that get other codes from the same day on
     * @param validFrom first day of the new designation
     * @param document the notice it rests on
     */
    public record Redesignation(
            @Nullable RegionCode region,
            @Nullable String name,
            @Nullable String englishName,
            @Nullable RegionCode parent,
            List<NewCode> below,
            LocalDate validFrom,
            @Nullable String document) {

        /** For a party below, of which only the code changes. */
        Redesignation onlyTo(RegionCode code) {
            return new Redesignation(code, null, null, null, List.of(), validFrom, document);
        }
    }

    /** What becomes of the code of a party below. */
    public record NewCode(RegionCode region, RegionCode newRegion) {}
}
