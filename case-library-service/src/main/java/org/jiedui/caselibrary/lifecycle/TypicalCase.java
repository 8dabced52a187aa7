package org.jiedui.caselibrary.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseIncomplete;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.ConsentMissing;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.ConsentNotNeeded;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.EditionIsPublished;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.NothingToCorrect;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.RevisedAlready;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.CaseEvent;
import org.jiedui.events.CaseEvent.CaseApproved;
import org.jiedui.events.CaseEvent.CaseConsented;
import org.jiedui.events.CaseEvent.CaseCorrected;
import org.jiedui.events.CaseEvent.CaseDrafted;
import org.jiedui.events.CaseEvent.CaseEvidenceAppended;
import org.jiedui.events.CaseEvent.CaseGatePassed;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.CaseEvent.CaseRejected;
import org.jiedui.events.CaseEvent.CaseReleased;
import org.jiedui.events.CaseEvent.CaseResubmitted;
import org.jiedui.events.CaseEvent.CaseReturned;
import org.jiedui.events.CaseEvent.CaseSubmitted;
import org.jiedui.events.CaseEvent.CaseWithdrawn;
import org.jiedui.events.PublishedCase;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A typical case: the exchanges it grew from, what authors made of them, and how far it has come. A version is fixed once it was
 * submitted or consented to; what changes after that is the next one. What is only read is read from the row, by {@link Cases}.
 */
@Entity
@Table(name = "typical_case")
@DynamicUpdate
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class TypicalCase {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pairingId;
    private UUID cooperation;

    @Enumerated(EnumType.STRING)
    private CaseOwner owner;

    private @Nullable UUID practiceId;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Embedded
    private Manuscript manuscript;

    @Embedded
    private @Nullable Consents consents;

    @Embedded
    private Submission submission;

    @Embedded
    private @Nullable Appearance appearance;

    private @Nullable String reason;
    private @Nullable UUID revises;
    private boolean revised;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected TypicalCase() {}

    private TypicalCase(
            PublishedPairing pairing, CaseOwner owner, @Nullable UUID practice, Manuscript manuscript, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairing.pairingId();
        this.cooperation = pairing.cooperation();
        this.owner = owner;
        this.practiceId = practice;
        this.status = CaseStatus.DRAFT;
        this.manuscript = manuscript;
        this.submission = Submission.NONE;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A draft about a practice, for the exchanges that show it. */
    static TypicalCase about(Practice practice, PublishedPairing pairing, Instant now) {
        return new TypicalCase(pairing, CaseOwner.BOTH, practice.practiceId(), new Manuscript(practice.name()), now);
    }

    /** A draft that no exchange seeds. */
    static TypicalCase titled(String title, PublishedPairing pairing, CaseOwner owner, String author, Instant now) {
        Manuscript manuscript = new Manuscript(title, author);
        return new TypicalCase(pairing, owner, null, manuscript, now);
    }

    CaseDrafted drafted(PublishedPairing pairing) {
        return new CaseDrafted(published(pairing), null, revises);
    }

    /**
     * Adds an exchange. The first one is what the draft begins with, one it has already changes nothing.
     *
     * @return what happened, if anything
     */
    Optional<CaseEvent> takeIn(Evidence exchange, PublishedPairing pairing, Instant now) {
        OptionalInt since = manuscript.takeIn(exchange, isDrafted());
        if (since.isEmpty()) {
            return Optional.empty();
        }
        updatedAt = now;
        UUID activity = exchange.activityId();
        return Optional.of(
                manuscript.exchangeCount() == 1 && revises == null
                        ? new CaseDrafted(published(pairing), activity, null)
                        : new CaseEvidenceAppended(lastPublished(pairing), activity, since.getAsInt()));
    }

    /** Replaces what is written; after the version was fixed it is the next. */
    void edit(CaseContent written, String author, Instant now) {
        CaseAction.EDIT.check(status);
        manuscript.edit(written, author);
        updatedAt = now;
    }

    /**
     * Submits the version as it reads, which is the side's consent to it.
     *
     * @throws CaseIncomplete if anything is missing
     */
    CaseEvent submit(
            SideOfPairing side,
            @Nullable EditionView edition,
            Completeness completeness,
            PublishedPairing pairing,
            Instant now) {
        CaseAction.SUBMIT.check(status);
        if (!completeness.isComplete()) {
            throw new CaseIncomplete(completeness);
        }
        submission = submission.again(
                manuscript.number(),
                manuscript.content(),
                side,
                Sides.of(pairing).codeOf(side),
                edition,
                now);
        manuscript.fix();
        consents = consents().with(side, manuscript.number());
        become(submission.hasPassedAllGates() ? CaseStatus.IN_REVIEW : CaseStatus.SUBMITTED, null, now);
        CaseKind kind = Objects.requireNonNull(manuscript.content().kind());
        return submission.round() == 1
                ? new CaseSubmitted(published(pairing), side, submission.edition(), kind)
                : new CaseResubmitted(published(pairing), side, submission.edition(), kind, submission.round());
    }

    /**
     * A side consents to the version as it reads. A correction is not submitted: with its consent a side confirms the same for it.
     *
     * @throws ConsentNotNeeded if it has already, or nobody's consent is asked for
     * @throws CaseIncomplete if it is a correction and anything is missing
     */
    CaseConsented consent(SideOfPairing side, Completeness completeness, PublishedPairing pairing, Instant now) {
        CaseAction.CONSENT.check(status);
        if (consents().isGiven(side, manuscript.number())
                || !situation(pairing, null).needsConsent()) {
            throw new ConsentNotNeeded(manuscript.number());
        }
        if (status == CaseStatus.PUBLISHED && !completeness.isComplete()) {
            throw new CaseIncomplete(completeness);
        }
        manuscript.fix();
        consents = consents().with(side, manuscript.number());
        updatedAt = now;
        return new CaseConsented(published(pairing), side);
    }

    /** The side that did not submit it gives up its part: it is the other side's own case now. */
    CaseReleased release(SideOfPairing side, PublishedPairing pairing, Instant now) {
        CaseAction.RELEASE.check(status);
        owner = CaseOwner.of(side == SideOfPairing.LEADING ? SideOfPairing.PARTNER : SideOfPairing.LEADING);
        updatedAt = now;
        return new CaseReleased(published(pairing), side);
    }

    /** @throws EditionIsPublished if its edition is: there it is reviewed no more */
    CaseGatePassed passGate(@Nullable EditionState edition, PublishedPairing pairing, Instant now) {
        CaseAction.PASS_GATE.check(status);
        if (edition != null && edition.isPublished()) {
            throw new EditionIsPublished();
        }
        submission = submission.gatePassed();
        become(submission.hasPassedAllGates() ? CaseStatus.IN_REVIEW : CaseStatus.SUBMITTED, null, now);
        return new CaseGatePassed(
                published(pairing), submission.gatesPassed(), submission.gates().size());
    }

    /** @param action by whom: a gate, or the office that decides */
    CaseReturned returnToAuthors(CaseAction action, String why, PublishedPairing pairing, Instant now) {
        action.check(status);
        become(CaseStatus.RETURNED, why, now);
        manuscript.goOn();
        return new CaseReturned(published(pairing));
    }

    /** @param action by whom: a gate, the office that decides, or the other side */
    CaseRejected reject(CaseAction action, String why, PublishedPairing pairing, Instant now) {
        action.check(status);
        become(CaseStatus.REJECTED, why, now);
        return new CaseRejected(published(pairing));
    }

    CaseApproved approve(PublishedPairing pairing, Instant now) {
        CaseAction.DECIDE.check(status);
        become(CaseStatus.APPROVED, null, now);
        return new CaseApproved(published(pairing));
    }

    /**
     * Publishes the approved version.
     *
     * @param edition absent outside of any
     * @param year it counts for
     * @throws ConsentMissing if it is a joint case and a side has not consented to this version
     */
    CasePublished publish(@Nullable UUID edition, int year, PublishedPairing pairing, Instant now) {
        CaseAction.PUBLISH.check(status);
        checkConsents();
        appearance = Appearance.of(manuscript, year, now);
        become(CaseStatus.PUBLISHED, null, now);
        return new CasePublished(
                published(pairing),
                edition,
                year,
                ChinaTime.dateOf(now),
                Objects.requireNonNull(manuscript.content().kind()),
                Objects.requireNonNull(manuscript.content().scene()),
                manuscript.content().topics());
    }

    /**
     * Publishes what authors changed after the publication.
     *
     * @throws NothingToCorrect if they changed nothing
     * @throws CaseIncomplete if anything is missing
     * @throws ConsentMissing if anybody whose case it is has not consented to this version
     */
    CaseCorrected correct(String why, Completeness completeness, PublishedPairing pairing, Instant now) {
        CaseAction.CORRECT.check(status);
        int former = Objects.requireNonNull(appearance().number());
        if (manuscript.number() == former) {
            throw new NothingToCorrect();
        }
        if (!completeness.isComplete()) {
            throw new CaseIncomplete(completeness);
        }
        checkConsents();
        manuscript.fix();
        appearance = appearance().corrected(manuscript);
        updatedAt = now;
        return new CaseCorrected(published(pairing), former, ChinaTime.dateOf(now), why);
    }

    CaseWithdrawn withdraw(String why, PublishedPairing pairing, Instant now) {
        CaseAction.WITHDRAW.check(status);
        appearance = appearance().withdrawn(now);
        become(CaseStatus.WITHDRAWN, why, now);
        return new CaseWithdrawn(lastPublished(pairing), ChinaTime.dateOf(now), why);
    }

    /** A new draft of what was rejected, with its text and its evidence; the practice is the new case's from now on. */
    TypicalCase revise(PublishedPairing pairing, Instant now) {
        CaseAction.REVISE.check(status);
        if (revised) {
            throw new RevisedAlready();
        }
        revised = true;
        updatedAt = now;
        TypicalCase next = new TypicalCase(pairing, owner, practiceId, manuscript.copy(), now);
        next.revises = id;
        return next;
    }

    private void checkConsents() {
        List<SideOfPairing> missing = consents().missing(owner, manuscript.number());
        if (!missing.isEmpty()) {
            throw new ConsentMissing(manuscript.number(), missing);
        }
    }

    private void become(CaseStatus target, @Nullable String why, Instant now) {
        status = target;
        reason = why;
        updatedAt = now;
    }

    private boolean isDrafted() {
        return status == CaseStatus.DRAFT || status == CaseStatus.RETURNED;
    }

    private Consents consents() {
        return Consents.orNone(consents);
    }

    private PublishedCase published(PublishedPairing pairing) {
        return new PublishedCase(id, pairing, owner, practiceId, manuscript.title(), manuscript.number());
    }

    /** In the version that is published, if any is: what authors do after it nobody else is told. */
    private PublishedCase lastPublished(PublishedPairing pairing) {
        Integer number = appearance().number();
        return number == null
                ? published(pairing)
                : new PublishedCase(
                        id,
                        pairing,
                        owner,
                        practiceId,
                        Objects.requireNonNull(appearance().title()),
                        number);
    }

    private Appearance appearance() {
        return Appearance.orNone(appearance);
    }

    CaseText text(PublishedPairing pairing) {
        return manuscript.text(pairing);
    }

    /** @param edition that it was submitted to; absent outside of any */
    CaseSituation situation(PublishedPairing pairing, @Nullable EditionState edition) {
        return new CaseSituation(
                status,
                owner,
                manuscript.number(),
                consents(),
                submission,
                appearance().number(),
                revised,
                Sides.of(pairing),
                edition);
    }

    boolean isFixed() {
        return manuscript.isFixed();
    }

    CaseId id() {
        return new CaseId(id);
    }

    @Nullable UUID practiceId() {
        return practiceId;
    }

    @Nullable EditionId edition() {
        return submission.edition() == null ? null : new EditionId(submission.edition());
    }

    long version() {
        return version;
    }
}
