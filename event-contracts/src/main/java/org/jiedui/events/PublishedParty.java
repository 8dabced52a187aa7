package org.jiedui.events;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party with the code and name it had when the event happened. Its code is bounded here, where documents of APIs show it. */
public record PublishedParty(
        @Meaning("GB/T 2260 code, or a LOCAL code for a body without one")
        @Size(max = CodeOfRegion.MAX_LENGTH) @Pattern(regexp = CodeOfRegion.FORM) String region,

        @Meaning("Official Chinese name") @Size(min = 1, max = 60) String name,

        @Meaning("Its last day, once it was dissolved; absent while it stands") @Nullable LocalDate dissolvedOn,

        @Meaning("The party it became part of; absent while it stands, and if there is none") @Nullable Successor successor) {

    /** One that stands. */
    public PublishedParty(String region, String name) {
        this(region, name, null, null);
    }

    /** The party that another became part of, under its present code and name. */
    public record Successor(
            @Meaning("GB/T 2260 code, or a LOCAL code for a body without one")
            @Size(max = CodeOfRegion.MAX_LENGTH) @Pattern(regexp = CodeOfRegion.FORM) String region,

            @Meaning("Official Chinese name") @Size(min = 1, max = 60) String name) {}
}
