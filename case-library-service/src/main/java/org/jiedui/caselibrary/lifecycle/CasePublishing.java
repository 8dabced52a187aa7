package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.content.Statements;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.lifecycle.CaseChanges.Found;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.NotReadyForTheEdition;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.time.ChinaTime;

/** Publishing cases, and what may come after it: nothing of it happens by itself. */
@ApplicationScoped
@Transactional
public class CasePublishing {

    private static final Text NOT_FOUND = new Text("没有该案例", "there is no such case");
    private static final Text NOT_APPROVED = new Text("案例未在本期通过", "the case is not approved in this edition");
    private static final Text NO_CONSENT = new Text("双方尚未都同意该版本", "not both sides have consented to its version");

    private final CaseChanges changes;
    private final CompletenessCheck check;
    private final Clock clock;

    CasePublishing(CaseChanges changes, CompletenessCheck check, Clock clock) {
        this.changes = changes;
        this.check = check;
        this.clock = clock;
    }

    /** @throws CaseRefusals.ConsentMissing if it is a joint case and a side has not consented to the version */
    public CaseView publish(CaseId id, Change change) {
        return changes.change(id, change, CaseAction.PUBLISH, (found, now) -> found.typicalCase()
                .publish(null, ChinaTime.dateOf(now).getYear(), found.pairing(), now));
    }

    /** Returns an approved case, and one that waits before a gate where nobody acts or that nobody keeps any more. */
    public CaseView returnToAuthors(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.decide(id, change, Verdict.returned(CaseAction.RETURN, why));
    }

    /**
     * Publishes what authors changed after the publication; the former version stays readable.
     *
     * @throws CaseRefusals.NothingToCorrect if they changed nothing
     * @throws CaseRefusals.CaseIncomplete if anything is missing
     * @throws CaseRefusals.ConsentMissing if anybody whose case it is has not consented to the version
     */
    public CaseView correct(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.change(id, change, CaseAction.CORRECT, (found, now) -> {
            Completeness completeness = check.of(found.typicalCase().text(found.pairing()), Statements.CONFIRMED);
            return found.typicalCase().correct(why, completeness, found.pairing(), now);
        });
    }

    public CaseView withdraw(CaseId id, Change change) {
        String why = change.why().requiredReason();
        return changes.change(id, change, CaseAction.WITHDRAW, (found, now) -> found.typicalCase()
                .withdraw(why, found.pairing(), now));
    }

    /**
     * Publishes the cases of an edition at once.
     *
     * @param inOrder each once
     * @return what was published, in that order
     * @throws NotReadyForTheEdition if any is not there, not approved in it, or lacks a consent; all are named
     */
    @Transactional(TxType.MANDATORY)
    public List<PublishedEntry> publishAll(EditionView edition, List<CaseId> inOrder, Attribution by, Caller caller) {
        Map<CaseId, Found> found = inOrder.stream()
                .filter(id -> changes.isInScope(id, caller))
                .sorted(Comparator.comparing(CaseId::toString))
                .map(id -> changes.findInScopeForUpdate(id, caller))
                .collect(Collectors.toMap(one -> one.typicalCase().id(), Function.identity()));
        checkReady(edition, inOrder, found);
        return inOrder.stream()
                .map(id -> publish(edition, Objects.requireNonNull(found.get(id)), by))
                .toList();
    }

    private static void checkReady(EditionView edition, List<CaseId> inOrder, Map<CaseId, Found> found) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            String pointer = "/cases/" + i;
            Found one = found.get(inOrder.get(i));
            if (one == null) {
                errors.add(new FieldError(pointer, "not-found", NOT_FOUND));
            } else if (!one.situation().isApprovedIn(edition.id())) {
                errors.add(new FieldError(pointer, "not-approved", NOT_APPROVED));
            } else if (!one.situation().standing().hasConsents()) {
                errors.add(new FieldError(pointer, "consent-missing", NO_CONSENT));
            }
        }
        if (!errors.isEmpty()) {
            throw new NotReadyForTheEdition(errors);
        }
    }

    private PublishedEntry publish(EditionView edition, Found found, Attribution by) {
        var event = found.typicalCase().publish(edition.id().value(), edition.year(), found.pairing(), clock.instant());
        changes.keep(found, event, by);
        return new PublishedEntry(
                found.typicalCase().id(),
                event.typicalCase().number(),
                event.typicalCase().title(),
                found.pairing(),
                event.typicalCase().owner());
    }

    /** A case as it was published in an edition. */
    public record PublishedEntry(CaseId id, int number, String title, PublishedPairing pairing, CaseOwner owner) {}
}
