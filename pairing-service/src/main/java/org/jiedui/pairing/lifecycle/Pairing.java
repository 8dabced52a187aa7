package org.jiedui.pairing.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingConsented;
import org.jiedui.events.PairingEvent.PairingCountered;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingProposed;
import org.jiedui.events.PairingEvent.PairingWithdrawn;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingLifecycle.Draft;
import org.jiedui.pairing.lifecycle.PairingLifecycle.Ending;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.sides.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Two parties that cooperate of their own will (完全自愿): it comes into force only when both have consented to the same
 * version of the terms, and an edit of the terms makes earlier consents void.
 */
@Entity
@Table(name = "pairing")
@CheckReturnValue
class Pairing {

    @Id
    private UUID id;

    @Version
    private long version;

    private String programme;

    @Enumerated(EnumType.STRING)
    private PairingStatus status;

    @Embedded
    @EmbeddedColumnNaming("leading_%s")
    private Side leading;

    @Embedded
    @EmbeddedColumnNaming("partner_%s")
    private Side partner;

    private int termsVersion;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private @Nullable String source;
    private @Nullable String draftedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable LocalDate endedOn;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Pairing() {}

    private Pairing(Draft draft, Side leading, Side partner, Instant now) {
        this.id = Ids.next();
        this.programme = draft.programme();
        this.status = PairingStatus.DRAFT;
        this.leading = leading;
        this.partner = partner;
        this.termsVersion = 1;
        this.terms = draft.terms();
        this.verification = draft.verification();
        this.source = draft.source();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * A pairing that only its drafter sees yet.
     *
     * @throws org.jiedui.pairing.sides.PairingWithItself if one region lies within the other
     * @throws org.jiedui.pairing.sides.NotASide if the caller is neither a side's liaison nor may register pairings for one of the sides
     */
    static Pairing draft(Draft draft, PartyView leading, PartyView partner, Caller caller, Instant now) {
        Pairing pairing = new Pairing(draft, Side.of(leading), Side.of(partner), now);
        pairing.sides().checkMayRegister(caller);
        pairing.draftedBy = caller.region() == null ? null : caller.region().value();
        return pairing;
    }

    PairingProposed propose(Caller caller, Instant now) {
        sides().checkMayRegister(caller);
        status = status.to(PairingStatus.PROPOSED);
        updatedAt = now;
        return new PairingProposed(published(), terms.published(termsVersion), verification, source);
    }

    /** Changes the terms; from here on only consents to the new version count. */
    PairingCountered counter(Terms changed, Caller caller, Instant now) {
        checkMayEdit(caller);
        if (!status.allowsEditing()) {
            throw new StatusForbids(status, "have its terms changed");
        }
        terms = changed;
        termsVersion++;
        updatedAt = now;
        return new PairingCountered(published(), terms.published(termsVersion));
    }

    /**
     * A side consents to the terms as they stand; the second consent brings the pairing into force.
     *
     * @throws org.jiedui.pairing.sides.NotASide if the caller is the liaison of neither side
     * @throws AlreadyConsented if the side has consented to this version before
     * @throws StatusForbids if the pairing is not proposed
     */
    PairingEvent consent(Caller caller, Instant now) {
        SideOfPairing side = sides().of(caller);
        if (status != PairingStatus.PROPOSED) {
            throw new StatusForbids(status, "be consented to");
        }
        if (sideAt(side).hasConsentedTo(termsVersion)) {
            throw new AlreadyConsented(side, termsVersion);
        }
        remember(side, sideAt(side).consenting(termsVersion, now));
        updatedAt = now;
        return bothHaveConsented() ? activate() : new PairingConsented(published(), side, termsVersion);
    }

    PairingWithdrawn withdraw(String reason, Caller caller, Instant now) {
        checkMayEdit(caller);
        status = status.to(PairingStatus.WITHDRAWN);
        updatedAt = now;
        return new PairingWithdrawn(published(), reason);
    }

    PairingEnded end(Ending ending, Caller caller, Instant now) {
        sides().of(caller);
        status = status.to(PairingStatus.ENDED);
        endReason = ending.reason();
        endedOn = ending.on();
        updatedAt = now;
        return new PairingEnded(published(), ending.reason(), ending.on(), ending.explanation());
    }

    private PairingActivated activate() {
        status = status.to(PairingStatus.ACTIVE);
        return new PairingActivated(published(), terms.published(termsVersion), verification, source);
    }

    private boolean bothHaveConsented() {
        return leading.hasConsentedTo(termsVersion) && partner.hasConsentedTo(termsVersion);
    }

    private Side sideAt(SideOfPairing side) {
        return switch (side) {
            case LEADING -> leading;
            case PARTNER -> partner;
        };
    }

    private void remember(SideOfPairing side, Side changed) {
        switch (side) {
            case LEADING -> leading = changed;
            case PARTNER -> partner = changed;
        }
    }

    /** A draft is edited by whoever may register it, a proposal only by the two sides. */
    private void checkMayEdit(Caller caller) {
        if (status == PairingStatus.DRAFT) {
            sides().checkMayRegister(caller);
        } else {
            sides().of(caller);
        }
    }

    private Sides sides() {
        return new Sides(leading.regionCode(), partner.regionCode());
    }

    /** @throws PairingNotInForce if it is not */
    Pairing checkedInForce() {
        if (status != PairingStatus.ACTIVE) {
            throw new PairingNotInForce(status);
        }
        return this;
    }

    private PublishedPairing published() {
        return new PublishedPairing(id, programme, leading.published(), partner.published());
    }

    PairingId id() {
        return new PairingId(id);
    }

    long version() {
        return version;
    }

    PairingView view() {
        return new PairingView(
                id(),
                programme,
                status,
                leading.view(),
                partner.view(),
                termsVersion,
                terms,
                verification,
                source,
                draftedBy == null ? null : new RegionCode(draftedBy),
                endReason,
                endedOn,
                createdAt,
                updatedAt,
                version);
    }
}
