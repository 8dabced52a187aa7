package org.jiedui.caselibrary.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.AdopterIsDissolved;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.AlreadyTakenUp;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.NotTheAdopter;
import org.jiedui.caselibrary.indicator.KnownIndicators;
import org.jiedui.caselibrary.indicator.Objection;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.AdoptionEvent;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.redesignation.Dissolutions;
import org.jiedui.knownparties.redesignation.Redesignations;
import org.jspecify.annotations.Nullable;

/** Taking up published cases (C-8). A region does it for itself, of its own will; nobody does for another. */
@ApplicationScoped
@Transactional
public class Adopting {

    private final Adoptions adoptions;
    private final AdoptionReading reading;
    private final KnownIndicators indicators;
    private final Redesignations redesignations;
    private final Dissolutions dissolutions;
    private final Publication publication;
    private final Clock clock;

    Adopting(
            Adoptions adoptions,
            AdoptionReading reading,
            KnownIndicators indicators,
            Redesignations redesignations,
            Dissolutions dissolutions,
            Publication publication,
            Clock clock) {
        this.adoptions = adoptions;
        this.reading = reading;
        this.indicators = indicators;
        this.redesignations = redesignations;
        this.dissolutions = dissolutions;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Registers that the caller's region is interested in a case.
     *
     * @param number of the published version; absent: the latest
     * @param name of the caller's region, because tokens have only its code
     * @throws AdoptionRefusals.CaseVersionNotPublished if there is no such published version
     * @throws AdoptionRefusals.CaseIsWithdrawn if the case was withdrawn
     * @throws AdoptionRefusals.OwnCase if the case is the region's own
     * @throws AdopterIsDissolved if the region was dissolved, whatever it is called by on its last day
     * @throws AlreadyTakenUp if the region has an adoption of the case that goes on
     */
    public AdoptionView register(CaseId id, @Nullable Integer number, String name, Caller caller) {
        Adopter by = Adopter.of(caller, name);
        redesignations.lockForShare();
        Instant now = clock.instant();
        dissolutions.find(by.region(), name, ChinaTime.dateOf(now)).ifPresent(party -> {
            throw new AdopterIsDissolved(party);
        });
        Adoption adoption = new Adoption(adoptions.lockCaseForShare(id, number), by, now);
        adoptions.takenUpBy(by.region(), id).ifPresent(there -> {
            throw new AlreadyTakenUp().named(there);
        });
        adoptions.persistAndFlush(adoption);
        publication.announce(adoption.registered(), Attribution.of(caller));
        adoptions.follow(adoption.id(), now);
        return reading.get(adoption.id(), caller);
    }

    public AdoptionView plan(AdoptionId id, Change change, List<UUID> helped) {
        return change(id, change, adoption -> adoption.plan(helped, clock.instant()));
    }

    public AdoptionView pilot(AdoptionId id, Change change, List<UUID> helped) {
        return change(id, change, adoption -> adoption.pilot(helped, clock.instant()));
    }

    public AdoptionView implement(AdoptionId id, Change change, Adaptation adaptation, List<UUID> helped) {
        return change(id, change, adoption -> adoption.implement(adaptation, helped, clock.instant()));
    }

    /** @throws AdoptionRefusals.EvaluationDoesNotStand if figures are of elsewhere, not measured, or do not compare; all are named */
    public AdoptionView evaluate(AdoptionId id, Change change, Evaluation evaluation, List<UUID> helped) {
        List<Objection> objections = indicators.objections(evaluation.observations());
        return change(id, change, adoption -> adoption.evaluate(evaluation, objections, helped, clock.instant()));
    }

    public AdoptionView abandon(AdoptionId id, Change change, String lesson) {
        return change(id, change, adoption -> adoption.abandon(change.why().requiredReason(), lesson, clock.instant()));
    }

    public AdoptionView decline(AdoptionId id, Change change) {
        return change(id, change, adoption -> adoption.decline(change.why().requiredReason(), clock.instant()));
    }

    /** Gives the party's adoptions its present code and name: by the code it is decided who moves them along. */
    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        adoptions.followParty(redesignated.partyId(), clock.instant());
        adoptions.end(redesignated.partyId(), clock.instant());
    }

    /** What a party has taken up stays its own after its last day, and nobody moves it along. */
    public void follow(PartyDissolved dissolved) {
        dissolutions.add(dissolved);
        adoptions.end(dissolved.partyId(), clock.instant());
    }

    private AdoptionView change(AdoptionId id, Change change, Step step) {
        StoredAdoption seen = adoptions.stored(id);
        if (seen.regionDissolvedOn() != null || !Adopter.isSpokenForBy(change.caller(), seen.region())) {
            throw new NotTheAdopter();
        }
        Adoption adoption = adoptions.findForUpdate(id);
        change.check(adoption.version());
        publication.announce(step.of(adoption), change.attribution());
        return reading.get(id, change.caller());
    }

    private interface Step {
        AdoptionEvent of(Adoption adoption);
    }
}
