package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionReading;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.events.CaseEvent;
import org.jiedui.events.CaseEvent.CaseCorrected;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.Publication;
import org.jiedui.kit.precondition.Change;
import org.jspecify.annotations.Nullable;

/** Carries out a change of a case: who may, on which version, what is kept of it, published and recorded. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseChanges {

    private final Cases cases;
    private final EditionReading editions;
    private final Publication publication;
    private final Clock clock;

    CaseChanges(Cases cases, EditionReading editions, Publication publication, Clock clock) {
        this.cases = cases;
        this.editions = editions;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * @throws CaseRefusals.CaseNotFound if there is none in the caller's scope
     * @throws CaseRefusals.NotForThisCaller if the caller is not who may do it
     */
    CaseView change(CaseId id, Change change, CaseAction action, Decision decision) {
        Found found = findForUpdate(id, change, action);
        keep(found, decision.take(found, clock.instant()), change.attribution());
        return view(id, change.caller());
    }

    CaseView decide(CaseId id, Change change, Verdict verdict) {
        return change(id, change, verdict.action(), (found, now) -> found.typicalCase()
                .decide(verdict, found.pairing(), now));
    }

    /** The case, locked, for somebody who may do that with it and has seen it as it is. */
    Found findForUpdate(CaseId id, Change change, CaseAction action) {
        Found found = findInScopeForUpdate(id, change.caller());
        action.checkIsFor(found.situation().rolesOf(change.caller()));
        change.check(found.typicalCase().version());
        return found;
    }

    boolean isInScope(CaseId id, Caller caller) {
        return cases.isInScope(id, caller);
    }

    Found findInScopeForUpdate(CaseId id, Caller caller) {
        PublishedPairing pairing = cases.inScope(id, caller).pairing();
        TypicalCase locked = cases.findForUpdate(id);
        EditionId edition = locked.edition();
        return new Found(locked, pairing, edition == null ? null : EditionState.of(editions.find(edition)), caller);
    }

    /** Nobody publishes the edition of the case until the running transaction ends; called before the case is locked. */
    void lockEditionForShare(CaseId id, Caller caller) {
        UUID edition = cases.inScope(id, caller).editionId();
        if (edition != null) {
            EditionView unused = editions.lockForShare(new EditionId(edition));
        }
    }

    /** Publishes what happened, and keeps the version if it is fixed by it. */
    void keep(Found found, CaseEvent event, Attribution by) {
        Instant now = clock.instant();
        TypicalCase changed = found.typicalCase();
        int number = event.typicalCase().number();
        publication.announce(event, by, (long) number);
        if (changed.isFixed()) {
            cases.fix(changed.id(), changed.text(found.pairing()), now);
        }
        if (event instanceof CasePublished || event instanceof CaseCorrected) {
            cases.publish(changed.id(), number, now);
        }
    }

    /** As the caller has made it, who may have given it up. */
    CaseView view(CaseId id, Caller caller) {
        return cases.view(cases.any(id), caller);
    }

    /** What is decided on a case. */
    @FunctionalInterface
    interface Decision {
        CaseEvent take(Found found, Instant now);
    }

    /**
     * A case that a caller may change.
     *
     * @param edition that it was submitted to; absent outside of any
     */
    record Found(
            TypicalCase typicalCase,
            PublishedPairing pairing,
            @Nullable EditionState edition,
            Caller caller) {

        /** The caller's, who is the liaison of one whose case it is. */
        SideOfPairing side() {
            return situation().sideOf(caller).orElseThrow();
        }

        CaseSituation situation() {
            return typicalCase.situation(pairing, edition);
        }
    }
}
