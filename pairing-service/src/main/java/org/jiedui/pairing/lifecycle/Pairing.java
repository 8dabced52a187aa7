package org.jiedui.pairing.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingConsented;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingExpired;
import org.jiedui.events.PairingEvent.PairingRejected;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.PairingEvent.PairingTermsRevised;
import org.jiedui.events.PairingEvent.PairingVerified;
import org.jiedui.events.PairingEvent.PairingWithdrawn;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;
import org.jspecify.annotations.Nullable;

/**
 * Two parties that cooperate of their own will (完全自愿): it comes into force only when both have consented to the same
 * version of the terms, and each may suspend or end it. What is only
 * written here is read from the row, by {@link Pairings}.
 */
@Entity
@Table(name = "pairing")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Pairing {

    @Id
    private UUID id;

    @Version
    private long version;

    private String programme;

    @Embedded
    private Standing standing;

    @Embedded
    private Agreement agreement;

    @Embedded
    private Provenance provenance;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Pairing() {}

    Pairing(String programme, Agreement agreement, Provenance provenance, Instant now) {
        this.id = Ids.next();
        this.programme = programme;
        this.standing = Standing.DRAFTED;
        this.agreement = agreement;
        this.provenance = provenance.of(id);
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Places this pairing under another (深圳–四川 → 宝安区–资阳市).
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.OutsideTheParentsSides if a side does not lie within the same side of that one
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids if that one is not proposed to its sides yet, or is over
     */
    void placeUnder(Pairing parent) {
        sides().checkWithin(parent.sides());
        parent.status().checkMayHaveBelow();
        provenance = provenance.under(parent.id);
    }

    /** Proposes a draft to both sides. */
    PairingEvent propose(@Nullable LocalDate until, Caller caller, Instant now) {
        check(PairingAction.PROPOSE, caller);
        return ask(until, caller, now);
    }

    /** Proposes what was rejected or has expired to both sides again; consents given before are void. */
    PairingEvent reopen(@Nullable LocalDate until, Caller caller, Instant now) {
        check(PairingAction.REOPEN, caller);
        return ask(until, caller, now);
    }

    /**
     * Changes the terms; from here on only consents to the new version count.
     *
     * @return what is published; nothing while only its drafter knows of it
     */
    Optional<PairingEvent> reviseTerms(Terms changed, Caller caller, Instant now) {
        check(PairingAction.REVISE_TERMS, caller);
        agreement = agreement.revised(changed);
        updatedAt = now;
        return agreement.publicEvent(new PairingTermsRevised(published(), agreement.publishedTerms()));
    }

    /**
     * A side consents to the terms as they stand; the second consent brings the pairing into force.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.AlreadyConsented if the side has consented to this version before
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids if the pairing is not proposed, or no longer
     */
    PairingEvent consent(Caller caller, Instant now) {
        SideOfPairing side = checkSide(PairingAction.CONSENT, caller);
        if (agreement.wasToBeAnsweredBefore(ChinaTime.dateOf(now))) {
            throw new StatusForbids(PairingStatus.EXPIRED, PairingAction.CONSENT);
        }
        agreement = agreement.consented(side, now);
        if (!agreement.isComplete()) {
            updatedAt = now;
            return new PairingConsented(published(), side, agreement.termsVersion());
        }
        stand(standing.to(PairingStatus.ACTIVE), now);
        return new PairingActivated(published(), agreement.publishedTerms(), provenance.published());
    }

    PairingRejected reject(String reason, Caller caller, Instant now) {
        SideOfPairing side = checkSide(PairingAction.REJECT, caller);
        stand(standing.to(PairingStatus.REJECTED), now);
        return new PairingRejected(published(), side, reason);
    }

    /** @return what is published; nothing if only its drafter knew of it */
    Optional<PairingEvent> withdraw(String reason, Caller caller, Instant now) {
        check(PairingAction.WITHDRAW, caller);
        stand(standing.to(PairingStatus.WITHDRAWN), now);
        return agreement.publicEvent(
                new PairingWithdrawn(published(), sides().spokenForBy(caller).orElse(null), reason));
    }

    PairingSuspended suspend(String reason, Caller caller, Instant now) {
        SideOfPairing side = checkSide(PairingAction.SUSPEND, caller);
        stand(standing.suspendedBy(side, now), now);
        return new PairingSuspended(published(), side, now, reason);
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.OnlyTheSuspendingSideResumes if the other side has suspended it */
    PairingResumed resume(Caller caller, Instant now) {
        SideOfPairing side = checkSide(PairingAction.RESUME, caller);
        Instant since = standing.suspendedSince();
        stand(standing.resumedBy(side), now);
        return new PairingResumed(published(), side, since, now);
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.EndsOutsideItsTime if the last day lies before the terms or in the future */
    PairingEnded end(Ending last, String explanation, Caller caller, Instant now) {
        check(PairingAction.END, caller);
        last.checkWithin(agreement.terms(), ChinaTime.dateOf(now));
        return ended(last, explanation, now);
    }

    /** Ends this term because the next one begins, or has begun. */
    PairingEnded giveWayTo(Pairing next, Instant now) {
        return ended(Ending.supersededBy(agreement.terms(), next.terms()), "Renewed by pairing " + next.id(), now);
    }

    /** What the calendar does to it: a proposal nobody answered in time expires, terms that are over end it. */
    PairingEvent runOut(Instant now) {
        if (status() == PairingStatus.PROPOSED) {
            stand(standing.to(PairingStatus.EXPIRED), now);
            return new PairingExpired(published(), requireNonNull(agreement.answerBy()));
        }
        LocalDate until = requireNonNull(agreement.terms().effectiveUntil());
        return ended(Ending.byTerms(until), "The last day of the terms is over.", now);
    }

    /** Corrects how sure it is that the pairing exists; it changes nothing that the sides agree on. */
    Optional<PairingEvent> verify(Verification verification, String source, Caller caller, Instant now) {
        check(PairingAction.VERIFY, caller);
        provenance = provenance.verified(verification, source);
        updatedAt = now;
        return agreement.publicEvent(new PairingVerified(published(), provenance.published()));
    }

    private PairingEvent ask(@Nullable LocalDate until, Caller caller, Instant now) {
        stand(standing.to(PairingStatus.PROPOSED), now);
        agreement = agreement.asked(until, caller, ChinaTime.dateOf(now));
        return provenance.asked(published(), agreement.publishedTerms(), requireNonNull(agreement.answerBy()));
    }

    private PairingEnded ended(Ending last, String explanation, Instant now) {
        stand(standing.ended(last), now);
        return new PairingEnded(published(), last.reason(), last.on(), explanation);
    }

    private void stand(Standing next, Instant now) {
        standing = next;
        updatedAt = now;
    }

    /** Checks that the caller may ask for it, before anything else. */
    void checkCaller(PairingAction action, Caller caller) {
        action.checkCaller(status(), agreement.standpointsOf(caller, provenance.isDraftedBy(caller)));
    }

    private void check(PairingAction action, Caller caller) {
        checkCaller(action, caller);
        action.checkStatus(status());
    }

    private SideOfPairing checkSide(PairingAction action, Caller caller) {
        check(action, caller);
        return sides().of(caller);
    }

    /** @throws StatusForbids if it has never been in force, or was left before it began */
    void checkMayBeRenewed(Caller caller) {
        check(PairingAction.RENEW, caller);
        if (!standing.hasCounted(agreement.terms())) {
            throw new StatusForbids(status(), PairingAction.RENEW);
        }
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.TermsOverlapTheFormer if these would begin before this term is over */
    void checkIsFollowedBy(Terms further) {
        Ending ending = standing.ending();
        further.checkFollow(agreement.terms(), ending == null ? null : ending.on());
    }

    /** Whether that is what is known of it, so that saying it again changes nothing. */
    boolean says(Verification verification, String source) {
        return provenance.verification() == verification && source.equals(provenance.source());
    }

    Sides sides() {
        return agreement.sides();
    }

    private PublishedPairing published() {
        return agreement.published(id, requireNonNull(provenance.cooperation()), programme);
    }

    PairingStatus status() {
        return standing.status();
    }

    PairingId id() {
        return new PairingId(id);
    }

    long version() {
        return version;
    }

    String programme() {
        return programme;
    }

    Terms terms() {
        return agreement.terms();
    }

    Agreement agreement() {
        return agreement;
    }

    Provenance provenance() {
        return provenance;
    }

    Standing standing() {
        return standing;
    }

    /** The first of the terms that continue one another, which may be this one. */
    UUID cooperation() {
        return requireNonNull(provenance.cooperation());
    }
}
