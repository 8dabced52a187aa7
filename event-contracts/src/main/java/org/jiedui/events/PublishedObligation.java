package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;

/** What a pair owes: a duty, once, in one period. */
public record PublishedObligation(
        UUID obligationId,

        @Meaning("The term that owes it; a cooperation owes a duty of a period once, whichever of its terms does")
        PublishedPairing pairing,

        Duty duty,
        Period period,

        @Meaning("First day of the period, in China") LocalDate from,

        @Meaning("Last day of the period: what is held later is held late")
        LocalDate due,

        @Meaning("Which one of the period, from 1") @Min(1) @Max(99) int ordinal,

        @Meaning("In how many parts it is held; 2 for a mutual visit") @Min(1) @Max(9) int legs,

        @Meaning("The version of the plan it follows from") @Min(1) int planVersion) {}
