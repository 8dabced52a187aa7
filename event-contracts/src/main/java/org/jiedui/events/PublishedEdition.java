package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

        String title,

        @Meaning("Code of the province that conducts it, for itself and all below it; absent: the ministry, for all")
        @Nullable String office,

        @Meaning("Empty: all kinds") List<CaseKind> kinds,

        @Meaning("A case has at least one of them; empty: all topics")
        List<Topic> topics,

        @Meaning("Until then cases are submitted to it") Instant deadline) {}
