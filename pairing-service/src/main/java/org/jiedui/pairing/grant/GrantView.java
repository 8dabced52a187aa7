package org.jiedui.pairing.grant;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Whether a partner system may read a pairing: while both sides say so.
 *
 * @param partner the subject of the partner system's tokens
 * @param grantedByLeading when the leading side granted it; absent while it does not
 * @param open whether both sides grant it, so that the partner reads
 */
@CheckReturnValue
public record GrantView(
        UUID id,
        String partner,
        @Nullable Instant grantedByLeading,
        @Nullable Instant grantedByPartner,
        boolean open,
        Instant updatedAt,
        long version)
        implements Versioned {

    static GrantView first(String partner, SideOfPairing side, Instant now) {
        return new GrantView(Ids.next(), partner, null, null, false, now, 0).with(side, now, now, 0);
    }

    boolean isGrantedBy(SideOfPairing side) {
        return word(side) != null;
    }

    /** The next version, in which the side has given its word. */
    GrantView granted(SideOfPairing side, Instant now) {
        return with(side, now, now, version + 1);
    }

    /** The next version, in which the side has taken its word back. */
    GrantView revoked(SideOfPairing side, Instant now) {
        return with(side, null, now, version + 1);
    }

    private @Nullable Instant word(SideOfPairing side) {
        return switch (side) {
            case LEADING -> grantedByLeading;
            case PARTNER -> grantedByPartner;
        };
    }

    private GrantView with(SideOfPairing side, @Nullable Instant word, Instant now, long next) {
        Instant leading = side == SideOfPairing.LEADING ? word : grantedByLeading;
        Instant other = side == SideOfPairing.PARTNER ? word : grantedByPartner;
        return new GrantView(id, partner, leading, other, leading != null && other != null, now, next);
    }
}
