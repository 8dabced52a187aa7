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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.text.NameKey;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartAlreadyNamed;
import org.jiedui.pairing.counterpart.CounterpartRefusals.NotInOffice;
import org.jspecify.annotations.Nullable;

/**
 * A unit, or a post in it, for as long as it answers for its side; it ends once and is never overwritten. One that was
 * replaced before it began stays on record with no day at all: its last day lies before its first. What is only written here
 * is read from the row, by {@link Counterparts}.
 */
@Entity
@Table(name = "counterpart")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
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

    /** @throws org.jiedui.pairing.counterpart.CounterpartRefusals.PostDoesNotFitRole if a lead unit has a post, or a post no title */
    static Counterpart named(UUID pairingId, SideOfPairing side, CounterpartRole role, Designation named, Instant now) {
        named.checkFits(role);
        return new Counterpart(pairingId, side, role, named, now);
    }

    /**
     * Ends the day before its successor begins, or never serves if it has not begun by now and the successor does not begin
     * later.
     *
     * @throws NotInOffice if it does not stand any more, or began already and would never have served
     */
    Counterpart succeededBy(Designation next, String reason, Instant now) {
        Counterpart successor = named(pairingId, side, role, next, now);
        end(next.from().minusDays(1), reason, now);
        successor.replaces = id;
        return successor;
    }

    /** @throws NotInOffice if it does not stand any more, or began already and would never have served */
    void end(LocalDate last, String reason, Instant now) {
        if (!stands()) {
            throw new NotInOffice(firstDay, lastDay, last);
        }
        endOn(last, now);
        endReason = reason;
    }

    /**
     * Ends earlier than it was to, because the one that was to follow never served and another begins before.
     *
     * @return whether that makes a difference
     * @throws NotInOffice if it began already and would never have served
     */
    boolean makeWayFor(Counterpart next, Instant now) {
        boolean overlaps = lastDay != null && !lastDay.isBefore(next.firstDay) && !neverServed();
        if (overlaps) {
            endOn(next.firstDay.minusDays(1), now);
        }
        return overlaps;
    }

    private void endOn(LocalDate last, Instant now) {
        boolean serves = !last.isBefore(firstDay);
        if (!serves && !firstDay.isAfter(ChinaTime.dateOf(now))) {
            throw new NotInOffice(firstDay, lastDay, last);
        }
        lastDay = serves ? last : firstDay.minusDays(1);
        updatedAt = now;
    }

    boolean neverServed() {
        return lastDay != null && lastDay.isBefore(firstDay);
    }

    boolean replaces(Counterpart former) {
        return former.id.equals(replaces);
    }

    boolean stands() {
        return lastDay == null;
    }

    /** Whether it stands already on that day and no end of it is known. */
    boolean standsFrom(LocalDate day) {
        return stands() && !firstDay.isAfter(day);
    }

    boolean collidesWith(Counterpart other) {
        boolean same = role == CounterpartRole.LEAD_UNIT || asRead().equals(other.asRead());
        return stands() && side == other.side && role == other.role && same;
    }

    AlreadyThere inTheWay() {
        return new CounterpartAlreadyNamed().named(Map.of("pairing_id", pairingId.toString(), "id", id().toString()));
    }

    private List<String> asRead() {
        return List.of(folded(unit), post == null ? "" : folded(post));
    }

    /** Spaces make no difference at all: 甲　岗 is 甲岗. */
    private static String folded(String text) {
        return NameKey.of(text).value().replace(" ", "");
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
}
