package org.jiedui.events;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jspecify.annotations.Nullable;

/** The typical case an event is about. */
public record PublishedCase(
        UUID caseId,

        @Meaning("The pairing it grew in") PublishedPairing pairing,

        @Meaning("Whose case it is") CaseOwner owner,

        @Meaning("The practice it writes up; absent when it began without an exchange") @Nullable UUID practiceId,

        @Size(min = 1, max = 200) String title,

        @Meaning("Number of its version; grows when it changes after it was submitted or consented to") @Min(1) int number) {}
