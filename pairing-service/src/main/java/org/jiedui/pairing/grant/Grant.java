package org.jiedui.pairing.grant;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/** Which sides of a pairing let a partner system read it; it may while both do. */
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
    Grant(PairingId pairing, String partner, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairing.value();
        this.partner = partner;
        this.updatedAt = now;
    }

    boolean isGrantedBy(SideOfPairing side) {
        return switch (side) {
            case LEADING -> grantedByLeading != null;
            case PARTNER -> grantedByPartner != null;
        };
    }

    void grant(SideOfPairing side, Instant now) {
        write(side, now, now);
    }

    void revoke(SideOfPairing side, Instant now) {
        write(side, null, now);
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
