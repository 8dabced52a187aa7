package org.jiedui.events;

import jakarta.validation.constraints.Pattern;

/** A party with the code and name it had when the event happened. */
public record PublishedParty(
        @Meaning("GB/T 2260 code, or a LOCAL code for a body without one")
        @Pattern(regexp = "^([0-9]{6}|LOCAL:[A-Z0-9]+(-[A-Z0-9]+)*)$")
        String region,

        @Meaning("Official Chinese name") String name) {}
