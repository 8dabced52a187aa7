package org.jiedui.events;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The pairing an event belongs to, with both sides, so that nobody has to ask for them. */
public record PublishedPairing(
        @Meaning("Id of the pairing") UUID pairingId,

        @Meaning("The first of the terms that continue one another; that of a pairing which renews no other is itself")
        UUID cooperation,

        @Meaning("Code of the programme the pairing belongs to, such as NATIONAL_1V1") @Size(min = 1, max = 60) String programme,

        @Meaning("先行 side, the one that joined with the longer experience; it does not imply who teaches")
        PublishedParty leading,

        @Meaning("协作 side, the one it works with") PublishedParty partner) {}
