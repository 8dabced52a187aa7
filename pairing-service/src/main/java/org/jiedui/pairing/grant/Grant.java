package org.jiedui.pairing.grant;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.GrantEvent;
import org.jiedui.events.GrantEvent.PartnerGranted;
import org.jiedui.events.GrantEvent.PartnerRevoked;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/** Which sides of a cooperation let a partner system read it; it may while both do, whatever terms continue it. */
@Entity
@Table(name = "partner_grant")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Grant {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pairingId;
    private String partner;
    private @Nullable Instant grantedByLeading;
    private @Nullable Instant grantedByPartner;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    /** @param partner the subject of the partner system's tokens */
    Grant(PairingId cooperation, String partner, Instant now) {
        this.id = Ids.next();
        this.pairingId = cooperation.value();
        this.partner = partner;
        this.updatedAt = now;
    }

    boolean isGrantedBy(SideOfPairing side) {
        return switch (side) {
            case LEADING -> grantedByLeading != null;
            case PARTNER -> grantedByPartner != null;
        };
    }

    private boolean isOpen() {
        return grantedByLeading != null && grantedByPartner != null;
    }

    /** @return what is published; nothing while the other side has not given its word */
    Optional<GrantEvent> grant(SideOfPairing side, PublishedPairing term, Instant now) {
        write(side, now, now);
        return isOpen() ? Optional.of(new PartnerGranted(granted(term), digest())) : Optional.empty();
    }

    /** @return what is published; nothing if the other side had not given its word */
    Optional<GrantEvent> revoke(SideOfPairing side, PublishedPairing term, Instant now) {
        boolean wasOpen = isOpen();
        write(side, null, now);
        return wasOpen ? Optional.of(new PartnerRevoked(granted(term), digest(), side)) : Optional.empty();
    }

    /** Of one grant all is told by one key, so that what comes last counts, whichever term it was asked of. */
    private PublishedPairing granted(PublishedPairing term) {
        return new PublishedPairing(pairingId, term.cooperation(), term.programme(), term.leading(), term.partner());
    }

    private String digest() {
        return GrantEvent.digestOf(partner);
    }

    private void write(SideOfPairing side, @Nullable Instant word, Instant now) {
        switch (side) {
            case LEADING -> grantedByLeading = word;
            case PARTNER -> grantedByPartner = word;
        }
        updatedAt = now;
    }

    long version() {
        return version;
    }
}
