package org.jiedui.pairing.grant;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Whether a partner system may read a pairing: while both sides grant it.
 *
 * @param partner the subject of the partner system's tokens
 * @param grantedByLeading when the leading side granted it; absent while it does not
 * @param grantedByPartner when the partner side granted it; absent while it does not
 * @param open whether both sides grant it, so that the partner reads
 */
public record GrantView(
        UUID id,
        String partner,
        @Nullable Instant grantedByLeading,
        @Nullable Instant grantedByPartner,
        boolean open,
        Instant updatedAt,
        long version)
        implements Versioned {}
