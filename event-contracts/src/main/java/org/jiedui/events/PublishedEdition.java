package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/** The edition an event belongs to, with what it calls for. */
public record PublishedEdition(
        UUID editionId,

        @Meaning("The year whose batch of cases it is") @Min(2000) @Max(2100) int year,

        @Size(min = 1, max = 100) String title,

        @Meaning("Code of the province that conducts it, for itself and all below it; absent: the ministry, for all")
        @CodeOfRegion
        @Nullable String office,

        @Meaning("Empty: all kinds") @Size(max = 3) List<CaseKind> kinds,

        @Meaning("A case has at least one of them; empty: all topics") @Size(max = 5) List<Topic> topics,

        @Meaning("Until then cases are submitted to it") Instant deadline) {}
