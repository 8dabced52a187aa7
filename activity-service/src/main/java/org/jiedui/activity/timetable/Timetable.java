package org.jiedui.activity.timetable;

import com.google.errorprone.annotations.CheckReturnValue;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableStatusForbids;
import org.jiedui.events.TimetableEvent.TimetableAccepted;
import org.jiedui.events.TimetableEvent.TimetableChangesRequested;
import org.jiedui.events.TimetableEvent.TimetableProposed;
import org.jiedui.events.TimetableEvent.TimetableWithdrawn;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a year of a pairing. One side drafts and proposes them, which is its own consent; the other accepts exactly
 * the version it has seen. Whatever the proposer edits afterwards is another version. What is only written here is read
 * from the row, by {@link Timetables}.
 */
@Entity
@Table(name = "timetable")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Timetable {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pairingId;
    private int year;

    @Enumerated(EnumType.STRING)
    private TimetableStatus status;

    private int timetableVersion;

    @Enumerated(EnumType.STRING)
    private SideOfPairing proposedBy;

    /** Changes of what was accepted may be proposed by the other side. */
    @Enumerated(EnumType.STRING)
    private SideOfPairing draftedBy;

    private @Nullable Instant proposedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Asked asked;

    @JdbcTypeCode(SqlTypes.JSON)
    private Wishes wishes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Entry> entries;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Agreed accepted;

    /** What was accepted, where it stood when changes were proposed. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Entry> standingEntries;

    private @Nullable String reason;
    private @Nullable String requestedChanges;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Timetable() {}

    /** A draft, which only its side sees. */
    Timetable(PairView pair, int year, SideOfPairing side, Asked asked, List<Entry> entries, Instant now) {
        this.id = Ids.next();
        this.pairingId = pair.id().value();
        this.year = year;
        this.status = TimetableStatus.DRAFT;
        this.timetableVersion = 1;
        this.proposedBy = side;
        this.draftedBy = side;
        this.asked = asked;
        this.wishes = asked.wishes();
        this.entries = List.copyOf(entries);
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Replaces the dates. What the other side has seen is published; what it has not is nobody else's affair.
     *
     * @throws TimetableStatusForbids if it is accepted or withdrawn
     */
    Optional<TimetableProposed> edit(
            TimetableAction action, Wishes wanted, List<Entry> changed, PairView pair, Instant now) {
        action.check(status);
        wishes = wanted;
        entries = List.copyOf(changed);
        timetableVersion++;
        updatedAt = now;
        return status == TimetableStatus.PROPOSED ? Optional.of(proposed(pair)) : Optional.empty();
    }

    /** Puts a draft, or one that was sent back, to the other side; known are the same dates by the notices loaded now. */
    TimetableProposed propose(List<Entry> known, PairView pair, Instant now) {
        TimetableAction.PROPOSE.check(status);
        entries = List.copyOf(known);
        return becomeProposed(pair, now);
    }

    /**
     * Proposes changes of accepted dates; until they are accepted the former stand.
     *
     * @throws TimetableStatusForbids if it is not accepted, or changes are proposed already
     */
    TimetableProposed revise(Preview preview, SideOfPairing side, String why, PairView pair, Instant now) {
        TimetableAction.REVISE.check(status);
        standingEntries = preview.before().all();
        entries = preview.after().all();
        proposedBy = side;
        reason = why;
        timetableVersion++;
        return becomeProposed(pair, now);
    }

    /** @param planned the same dates, with the activities they were planned as */
    TimetableAccepted accept(List<Entry> planned, SideOfPairing side, PairView pair, Instant now) {
        TimetableAction.ACCEPT.check(status);
        status = TimetableStatus.ACCEPTED;
        entries = List.copyOf(planned);
        standingEntries = entries;
        accepted = new Agreed(timetableVersion, proposedBy, wishes, entries, reason);
        updatedAt = now;
        return new TimetableAccepted(id, published(pair), side);
    }

    TimetableChangesRequested requestChanges(String wanted, SideOfPairing side, PairView pair, Instant now) {
        TimetableAction.REQUEST_CHANGES.check(status);
        status = TimetableStatus.CHANGES_REQUESTED;
        requestedChanges = wanted;
        updatedAt = now;
        return new TimetableChangesRequested(id, pair.published(), year, timetableVersion, side, wanted);
    }

    /** Gives the dates up; those accepted before, if any, stand as before. A draft goes without a word to anybody. */
    Optional<TimetableWithdrawn> withdraw(String why, PairView pair, Instant now) {
        TimetableAction.WITHDRAW.check(status);
        Integer stands = accepted == null ? null : accepted.version();
        TimetableWithdrawn event =
                new TimetableWithdrawn(id, pair.published(), year, timetableVersion, proposedBy, why, stands);
        requestedChanges = null;
        updatedAt = now;
        status = TimetableStatus.WITHDRAWN;
        if (accepted != null) {
            standAsBefore(accepted);
        }
        return proposedAt == null ? Optional.empty() : Optional.of(event);
    }

    /** The number of the version that was given up is not given again. */
    private void standAsBefore(Agreed before) {
        status = TimetableStatus.ACCEPTED;
        proposedBy = before.proposedBy();
        wishes = before.wishes();
        entries = before.entries();
        standingEntries = entries;
        reason = before.reason();
    }

    private TimetableProposed becomeProposed(PairView pair, Instant now) {
        status = TimetableStatus.PROPOSED;
        proposedAt = now;
        requestedChanges = null;
        updatedAt = now;
        return proposed(pair);
    }

    private TimetableProposed proposed(PairView pair) {
        return new TimetableProposed(id, published(pair), proposedBy, reason);
    }

    private org.jiedui.events.TimetableEvent.Timetable published(PairView pair) {
        Entries all = new Entries(entries);
        return new org.jiedui.events.TimetableEvent.Timetable(
                pair.published(), year, timetableVersion, all.meetings(), all.withoutDate());
    }

    Entries entries() {
        return new Entries(entries);
    }

    /** What was accepted last, where it stood when changes were proposed; nothing before the first acceptance. */
    Entries standingEntries() {
        return new Entries(Objects.requireNonNullElse(standingEntries, List.of()));
    }

    /** What accepting the changes would do, where changes are proposed; otherwise what the year as it is now would change. */
    Preview preview(YearOfThePair now) {
        return accepted != null && status != TimetableStatus.ACCEPTED
                ? Preview.ofAccepting(entries().knownIn(now), standingEntries(), now, wishes)
                : Preview.of(entries(), now, wishes);
    }

    Wishes wishes() {
        return wishes;
    }

    /** Why accepted dates are to change. */
    @Nullable String reason() {
        return reason;
    }

    TimetableStatus status() {
        return status;
    }

    int year() {
        return year;
    }

    SideOfPairing proposedBy() {
        return proposedBy;
    }

    int timetableVersion() {
        return timetableVersion;
    }

    TimetableId id() {
        return new TimetableId(id);
    }

    long version() {
        return version;
    }
}
