package org.jiedui.bare;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card of a published case, with the members that case-library-service answers. */
record BareCase(
        UUID id,
        String status,
        String title,
        String kind,
        @Nullable String scene,
        List<String> topics,
        Pairing pairing,
        String owner,
        int number,
        @Nullable UUID editionId,
        int year,
        OffsetDateTime publishedAt,
        OffsetDateTime updatedAt) {

    record Pairing(UUID pairingId, UUID cooperation, String programme, Party leading, Party partner) {}

    record Party(String region, String name) {}

    record Page(List<BareCase> items) {}
}
