package org.jiedui.pairing.counterpart;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.counterpart.CounterpartKeeping.Designation;
import org.jspecify.annotations.Nullable;

/** A unit, or a post in it, for as long as it answers for its side; it ends once and is never overwritten. */
@Entity
@Table(name = "counterpart")
@CheckReturnValue
class Counterpart {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pairingId;

    @Enumerated(EnumType.STRING)
    private SideOfPairing side;

    @Enumerated(EnumType.STRING)
    private CounterpartRole role;

    private String unit;
    private @Nullable String post;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String document;
    private @Nullable String endReason;
    private @Nullable UUID replaces;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Counterpart() {}

    private Counterpart(UUID pairingId, SideOfPairing side, CounterpartRole role, Designation named, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairingId;
        this.side = side;
        this.role = role;
        this.unit = named.unit();
        this.post = named.post();
        this.firstDay = named.from();
        this.document = named.document();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @throws PostDoesNotFitRole if a liaison post has no title, or a lead unit has one */
    static Counterpart named(UUID pairingId, SideOfPairing side, CounterpartRole role, Designation named, Instant now) {
        if ((role == CounterpartRole.LIAISON_POST) != (named.post() != null)) {
            throw new PostDoesNotFitRole(role);
        }
        return new Counterpart(pairingId, side, role, named, now);
    }

    /**
     * Ends the day before its successor begins.
     *
     * @throws NotInOffice if it does not stand any more, or would never have served
     */
    Counterpart succeededBy(Designation next, String reason, Instant now) {
        Counterpart successor = named(pairingId, side, role, next, now);
        end(next.from().minusDays(1), reason, now);
        successor.replaces = id;
        return successor;
    }

    /** @throws NotInOffice if it does not stand any more, or would never have served */
    void end(LocalDate last, String reason, Instant now) {
        if (!stands() || last.isBefore(firstDay)) {
            throw new NotInOffice(firstDay, lastDay, last);
        }
        lastDay = last;
        endReason = reason;
        updatedAt = now;
    }

    boolean stands() {
        return lastDay == null;
    }

    /** Whether it stands already on that day and no end of it is known. */
    boolean standsFrom(LocalDate day) {
        return stands() && !firstDay.isAfter(day);
    }

    boolean collidesWith(Counterpart other) {
        boolean same =
                role == CounterpartRole.LEAD_UNIT || (unit.equals(other.unit) && Objects.equals(post, other.post));
        return stands() && side == other.side && role == other.role && same;
    }

    SideOfPairing side() {
        return side;
    }

    CounterpartRole role() {
        return role;
    }

    CounterpartId id() {
        return new CounterpartId(id);
    }

    long version() {
        return version;
    }

    CounterpartEvent.Counterpart published() {
        return new CounterpartEvent.Counterpart(id, side, role, unit, post, firstDay, lastDay, document);
    }

    CounterpartView view() {
        return new CounterpartView(
                id(),
                side,
                role,
                unit,
                post,
                firstDay,
                lastDay,
                document,
                endReason,
                replaces == null ? null : new CounterpartId(replaces),
                createdAt,
                updatedAt,
                version);
    }
}
