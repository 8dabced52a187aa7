package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionReading;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.lifecycle.CaseChanges.Found;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.precondition.Change;
import org.jiedui.knownparties.pair.KnownPairs;
import org.jiedui.knownparties.pair.PairingId;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/** What authors do with a case: begin, write, submit, and revise one that was rejected. */
@ApplicationScoped
@Transactional
public class CaseWriting {

    private final Cases cases;
    private final CaseChanges changes;
    private final KnownPairs pairs;
    private final EditionReading editions;
    private final CompletenessCheck check;
    private final ChangeHistory history;
    private final Clock clock;

    CaseWriting(
            Cases cases,
            CaseChanges changes,
            KnownPairs pairs,
            EditionReading editions,
            CompletenessCheck check,
            ChangeHistory history,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.pairs = pairs;
        this.editions = editions;
        this.check = check;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Begins a case that no exchange seeds.
     *
     * @param joint whether it is both sides' case, or the caller's own
     * @throws org.jiedui.knownparties.pair.PairRefusals.PairingNotFound if there is none in the caller's scope
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     */
    public CaseView begin(PairingId id, String title, boolean joint, Caller caller) {
        PublishedPairing pairing = pairs.inScope(id, caller);
        SideOfPairing side = Sides.of(pairing).of(caller);
        CaseOwner owner = joint ? CaseOwner.BOTH : CaseOwner.of(side);
        return add(
                TypicalCase.titled(title, pairing, owner, caller.subject(), clock.instant()),
                pairing,
                Attribution.of(caller),
                caller);
    }

    /** Replaces what is written. What is fixed stays as it is, and this is the next version. */
    public CaseView edit(CaseId id, Change change, CaseContent content) {
        TypicalCase edited = changes.findForUpdate(id, change, CaseAction.EDIT).typicalCase();
        edited.edit(content, change.caller().subject(), clock.instant());
        cases.flush();
        history.record(id.value(), "edited", change.attribution());
        return changes.view(id, change.caller());
    }

    /**
     * What the case lacks for a submission.
     *
     * @throws CaseRefusals.CaseWithdrawn if it was withdrawn
     */
    public Completeness completeness(CaseId id, Caller caller) {
        return check.of(cases.readable(id, caller).text(), Statements.CONFIRMED);
    }

    /**
     * Submits the version as it reads, which is the side's consent to it.
     *
     * @param editionId absent outside of any
     * @throws CaseRefusals.CaseIncomplete if anything is missing
     * @throws org.jiedui.caselibrary.edition.EditionRefusals.EditionNotFound if there is none
     * @throws CaseRefusals.EditionIsNotOpen if the edition takes no case any more, or not this one
     */
    public CaseView submit(CaseId id, Change change, @Nullable EditionId editionId, Statements statements) {
        EditionView edition = editionId == null ? null : editions.lockForShare(editionId);
        return changes.change(id, change, CaseAction.SUBMIT, (found, now) -> {
            Completeness completeness = check.of(found.typicalCase().text(found.pairing()), statements);
            return found.typicalCase().submit(found.side(), edition, completeness, found.pairing(), now);
        });
    }

    /** Begins a new case with the text and the evidence of one that was rejected. */
    public CaseView revise(CaseId id, Change change) {
        Found found = changes.findForUpdate(id, change, CaseAction.REVISE);
        TypicalCase next = found.typicalCase().revise(found.pairing(), clock.instant());
        cases.flush();
        history.record(id.value(), "revised", change.attribution());
        return add(next, found.pairing(), change.attribution(), change.caller());
    }

    private CaseView add(TypicalCase fresh, PublishedPairing pairing, Attribution by, Caller caller) {
        cases.persist(fresh);
        changes.keep(new Found(fresh, pairing, null, caller), fresh.drafted(pairing), by);
        return changes.view(fresh.id(), caller);
    }
}
