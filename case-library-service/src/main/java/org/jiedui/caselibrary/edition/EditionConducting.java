package org.jiedui.caselibrary.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jiedui.caselibrary.edition.EditionRefusals.EditionNotFound;
import org.jiedui.caselibrary.edition.EditionRefusals.NotTheOffice;
import org.jiedui.events.EditionEvent;
import org.jiedui.events.EditionEvent.EditionRevised;
import org.jiedui.events.EditionEvent.EntriesOfPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.knownparties.redesignation.Redesignations;
import org.jspecify.annotations.Nullable;

/** Conducting the yearly editions, by the ministry for all, by a province for itself and all below it (C-5). */
@ApplicationScoped
@Transactional
public class EditionConducting {

    private final Editions editions;
    private final Redesignations redesignations;
    private final Publication publication;
    private final ChangeHistory history;
    private final Clock clock;

    EditionConducting(
            Editions editions,
            Redesignations redesignations,
            Publication publication,
            ChangeHistory history,
            Clock clock) {
        this.editions = editions;
        this.redesignations = redesignations;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Opens an edition of the caller's office.
     *
     * @throws NotTheOffice if the caller is neither the ministry nor a province
     * @throws EditionRefusals.DeadlineTooEarly if the deadline has passed
     * @throws EditionRefusals.EditionTitleTaken if the office has one of that title in the year
     */
    public EditionView open(int year, EditionContent content, Instant deadline, Justification why, Caller caller) {
        RegionCode office = caller.is(Roles.MINISTRY) ? null : caller.region();
        EditionAction.checkOffice(office, caller);
        redesignations.lockForShare();
        Instant now = clock.instant();
        Edition edition = new Edition(year, office, content, deadline, now);
        editions.persistAndFlush(edition);
        editions.checkTitle(edition.id());
        publication.announce(edition.opened(), why.attribution(caller));
        redesignations.followOne("edition", "office", edition.id().value(), now);
        return get(edition.id(), caller);
    }

    public EditionView revise(EditionId id, Change change, EditionContent content) {
        return change(id, change, edition -> {
            EditionRevised revised = edition.revise(content, clock.instant());
            editions.flush();
            editions.checkTitle(id);
            return revised;
        });
    }

    public EditionView extendDeadline(EditionId id, Change change, Instant later) {
        return change(id, change, edition -> edition.extendDeadline(later, clock.instant()));
    }

    /** Waits for whoever is submitting to it; from then on nothing new is. */
    public EditionView close(EditionId id, Change change) {
        return change(id, change, edition -> edition.close(clock.instant()));
    }

    public EditionView beginReview(EditionId id, Change change) {
        return change(id, change, edition -> edition.beginReview(clock.instant()));
    }

    /**
     * Publishes an edition that nobody else changes meanwhile.
     *
     * @param cases publishes its cases, and says which these are, by pairing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditionView publish(EditionId id, Change change, Function<EditionView, List<EntriesOfPairing>> cases) {
        return change(id, change, edition -> {
            EditionAction.PUBLISH.check(edition.status());
            return edition.publish(cases.apply(get(id, change.caller())), clock.instant());
        });
    }

    /** Gives the party's editions its present code: by the code it is decided who conducts them. */
    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        redesignations.follow("edition", "office", redesignated, clock.instant());
    }

    /** @throws EditionNotFound if there is none */
    public EditionView get(EditionId id, Caller caller) {
        return editions.view(id).offeredTo(caller);
    }

    public Page<EditionView> list(Filter filter, PageRequest page, Caller caller) {
        return editions.list(filter, page, caller);
    }

    /** @throws EditionNotFound if there is none */
    public Page<HistoryEntry> history(EditionId id, PageRequest page) {
        return history.of(editions.view(id).id().value(), page);
    }

    private EditionView change(EditionId id, Change change, Act act) {
        EditionAction.checkOffice(editions.view(id).office(), change.caller());
        Edition edition = editions.findForUpdate(id);
        change.check(edition.version());
        publication.announce(act.of(edition), change.attribution());
        return get(id, change.caller());
    }

    private interface Act {
        EditionEvent of(Edition edition);
    }

    /**
     * Which editions a list shows; an absent criterion does not restrict it.
     *
     * @param office of a province, exactly
     */
    public record Filter(@Nullable Integer year, @Nullable RegionCode office, List<EditionStatus> statuses) {}
}
