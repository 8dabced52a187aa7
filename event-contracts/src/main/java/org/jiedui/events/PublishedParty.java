package org.jiedui.events;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A party with the code and name it had when the event happened. Its code is bounded here, where documents of APIs show it. */
public record PublishedParty(
        @Meaning("GB/T 2260 code, or a LOCAL code for a body without one")
        @Size(max = CodeOfRegion.MAX_LENGTH) @Pattern(regexp = CodeOfRegion.FORM) String region,

        @Meaning("Official Chinese name") @Size(min = 1, max = 60) String name) {}
