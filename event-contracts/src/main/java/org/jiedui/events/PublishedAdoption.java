package org.jiedui.events;

import jakarta.validation.constraints.Min;
import java.util.UUID;

/** Which region takes up which case. */
public record PublishedAdoption(
        UUID adoptionId,
        UUID caseId,

        @Meaning("The published version of the case that it goes by") @Min(1) int caseVersion,

        @Meaning("The region that takes it up, for itself") PublishedParty region) {}
