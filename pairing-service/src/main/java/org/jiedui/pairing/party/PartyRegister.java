package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.party.level.PartyLevel;
import org.jspecify.annotations.Nullable;

/** Registering parties that the reference data lack, and calling them otherwise when they are renamed or re-coded. */
@ApplicationScoped
@Transactional
public class PartyRegister {

    private final Parties parties;
    private final PartyDirectory directory;
    private final Publication publication;
    private final Event<PartyRedesignated> redesignations;
    private final Clock clock;

    PartyRegister(
            Parties parties,
            PartyDirectory directory,
            Publication publication,
            Event<PartyRedesignated> redesignations,
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
     * @throws NotBelowParent if code and level do not lie below the parent's
     * @throws CodeInUse if another party has the code on or after that day
     */
    public PartyView register(Registration registration, Caller caller) {
        Instant now = clock.instant();
        Party party = Party.register(registration, current(registration.parent()), caller, ChinaTime.dateOf(now));
        parties.add(party, now);
        publication.announce(party.registered(), Attribution.of(caller).on(registration.document()));
        return directory.get(party.id(), null);
    }

    /**
     * Gives a party another code or other names from a day on; its id stays, and the former designation ends the day
     * before. Whoever keeps its code for scoping observes {@link PartyRedesignated} and follows in this transaction.
     *
     * @throws DesignationOutOfTime if the day lies before the present designation, or in the future
     */
    public PartyView redesignate(UUID id, ExpectedVersion expected, Redesignation change, Caller caller) {
        Instant now = clock.instant();
        Party former = parties.toChange(id);
        expected.check(former.version());
        PartyView above = change.parent() == null ? former.parent() : directory.current(change.parent());
        Party party = former.redesignate(change, above, ChinaTime.dateOf(now));
        parties.change(party, now);
        redesignations.fire(new PartyRedesignated(
                id,
                former.naming().region(),
                party.naming().region(),
                party.naming().name()));
        publication.announce(
                party.redesignatedFrom(former), Attribution.of(caller).on(change.document()));
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
     * @param validFrom first day of the new designation
     * @param document the notice it rests on
     */
    public record Redesignation(
            @Nullable RegionCode region,
            @Nullable String name,
            @Nullable String englishName,
            @Nullable RegionCode parent,
            LocalDate validFrom,
            @Nullable String document) {}
}
