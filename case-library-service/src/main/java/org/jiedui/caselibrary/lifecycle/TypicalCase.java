package org.jiedui.caselibrary.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.evidence.ExchangeCorrection;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.CaseEvent;
import org.jiedui.events.CaseEvent.CaseCorrected;
import org.jiedui.events.CaseEvent.CaseDrafted;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PublishedCase;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
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

    private @Nullable UUID practiceId;

    @Embedded
    private Manuscript manuscript;

    @Embedded
    private Course course;

    private @Nullable UUID revises;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected TypicalCase() {}

    private TypicalCase(PublishedPairing pairing, @Nullable UUID practice, Manuscript manuscript, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairing.pairingId();
        this.cooperation = pairing.cooperation();
        this.practiceId = practice;
        this.manuscript = manuscript;
        this.course = Course.BEGUN;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A draft about a practice, for the exchanges that show it. */
    static TypicalCase about(Practice practice, PublishedPairing pairing, Instant now) {
        return new TypicalCase(pairing, practice.practiceId(), Manuscript.about(practice.name()), now);
    }

    /** A draft that no exchange seeds. */
    static TypicalCase titled(String title, PublishedPairing pairing, CaseOwner owner, String author, Instant now) {
        return new TypicalCase(pairing, null, Manuscript.titled(title, owner, author), now);
    }

    CaseDrafted drafted(PublishedPairing pairing) {
        return announcement(pairing).drafted(null, revises);
    }

    /** Adds an exchange. The first one is what the draft begins with, one it has already changes nothing. */
    Optional<CaseEvent> takeIn(Evidence exchange, PublishedPairing pairing, Instant now) {
        OptionalInt since = manuscript.takeIn(exchange, course.isDrafted());
        if (since.isEmpty()) {
            return Optional.empty();
        }
        updatedAt = now;
        UUID activity = exchange.activityId();
        return Optional.of(
                manuscript.exchangeCount() == 1 && revises == null
                        ? announcement(pairing).drafted(activity, null)
                        : announcement(pairing).evidenceAppended(activity, since.getAsInt()));
    }

    /** Corrects an exchange that it grew from; what changes nothing is not told. */
    Optional<CaseEvent> correct(
            UUID activity, List<ExchangeCorrection> corrections, PublishedPairing pairing, Instant now) {
        OptionalInt since = manuscript.correct(activity, corrections, course.isDrafted());
        if (since.isEmpty()) {
            return Optional.empty();
        }
        updatedAt = now;
        return Optional.of(announcement(pairing).evidenceCorrected(activity, since.getAsInt()));
    }

    /** Replaces what is written; after the version was fixed it is the next. */
    void edit(CaseContent written, String author, Instant now) {
        begin(CaseAction.EDIT, now);
        manuscript.edit(written, author);
    }

    /** Submits the version as it reads, which is the side's consent to it. */
    CaseEvent submit(
            SideOfPairing side,
            @Nullable EditionView edition,
            Completeness completeness,
            PublishedPairing pairing,
            Instant now) {
        begin(CaseAction.SUBMIT, now);
        RegionCode region = Sides.of(pairing).codeOf(side);
        course = course.submitted(
                course.submission().again(manuscript.number(), manuscript.content(), side, region, edition, now));
        manuscript.submit(side, completeness);
        return announcement(pairing).submitted(course.submission(), side, manuscript.content());
    }

    /** A side consents to the version as it reads. */
    CaseEvent consent(SideOfPairing side, Completeness completeness, PublishedPairing pairing, Instant now) {
        begin(CaseAction.CONSENT, now);
        manuscript.consent(side, completeness);
        return announcement(pairing).consented(side);
    }

    /** The side that did not submit it gives up its part: it is the other side's own case now. */
    CaseEvent release(SideOfPairing side, PublishedPairing pairing, Instant now) {
        begin(CaseAction.RELEASE, now);
        manuscript.release(side);
        return announcement(pairing).released(side);
    }

    CaseEvent passGate(@Nullable EditionState edition, PublishedPairing pairing, Instant now) {
        begin(CaseAction.PASS_GATE, now);
        course = course.gatePassed(edition);
        return announcement(pairing).gatePassed(course.submission());
    }

    /** Approves, returns or rejects it; returned, it goes on with the exchanges that came meanwhile. */
    CaseEvent decide(Verdict verdict, PublishedPairing pairing, Instant now) {
        begin(verdict.action(), now);
        course = course.to(verdict.outcome(), verdict.why());
        if (course.isDrafted()) {
            manuscript.goOn();
        }
        return announcement(pairing).decided(verdict);
    }

    /**
     * Publishes the approved version.
     *
     * @param edition absent outside of any
     * @param year it counts for
     */
    CasePublished publish(@Nullable UUID edition, int year, PublishedPairing pairing, Instant now) {
        begin(CaseAction.PUBLISH, now);
        manuscript.publish(year, now);
        course = course.to(CaseStatus.PUBLISHED, null);
        return announcement(pairing).published(edition, year, ChinaTime.dateOf(now), manuscript.content());
    }

    /** Publishes what authors changed after the publication. */
    CaseCorrected correct(String why, Completeness completeness, PublishedPairing pairing, Instant now) {
        begin(CaseAction.CORRECT, now);
        int former = manuscript.correct(completeness);
        return announcement(pairing).corrected(former, ChinaTime.dateOf(now), why);
    }

    CaseEvent withdraw(String why, PublishedPairing pairing, Instant now) {
        begin(CaseAction.WITHDRAW, now);
        manuscript.withdraw(now);
        course = course.to(CaseStatus.WITHDRAWN, why);
        return announcement(pairing).withdrawn(ChinaTime.dateOf(now), why);
    }

    /** A new draft of what was rejected, with its text and its evidence; the practice is the new case's from now on. */
    TypicalCase revise(PublishedPairing pairing, Instant now) {
        begin(CaseAction.REVISE, now);
        course = course.revising();
        TypicalCase next = new TypicalCase(pairing, practiceId, manuscript.copy(), now);
        next.revises = id;
        return next;
    }

    private void begin(CaseAction action, Instant now) {
        action.check(course.status());
        updatedAt = now;
    }

    private Announcement announcement(PublishedPairing pairing) {
        return new Announcement(
                new PublishedCase(id, pairing, manuscript.owner(), practiceId, manuscript.title(), manuscript.number()),
                manuscript.appearance());
    }

    CaseText text(PublishedPairing pairing) {
        return manuscript.text(pairing);
    }

    /** @param edition that it was submitted to; absent outside of any */
    CaseSituation situation(PublishedPairing pairing, @Nullable EditionState edition) {
        return new CaseSituation(course, manuscript.standing(), Sides.of(pairing), edition);
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
        UUID edition = course.submission().edition();
        return edition == null ? null : new EditionId(edition);
    }

    long version() {
        return version;
    }
}
