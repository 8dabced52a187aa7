package org.jiedui.pairing.lifecycle.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.lifecycle.Terms;
import org.jspecify.annotations.Nullable;

/**
 * @param effectiveFrom first day, in China; may be left open while no source says it: nobody can consent until it is filled
 *     in
 * @param effectiveUntil last day; absent when open-ended
 * @param document the agreement or notice they rest on
 * @param reason why they are proposed so; kept in the history and no part of what is agreed on
 */
record TermsRequest(
        @SensibleDate @Nullable LocalDate effectiveFrom,
        @SensibleDate @Nullable LocalDate effectiveUntil,
        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> topics,

        @Size(max = 4000) @MultiLine @NoPersonalNumbers @Nullable String goals,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason) {

    Terms toTerms() {
        return new Terms(effectiveFrom, effectiveUntil, topics, goals, document);
    }

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, toJustification());
    }

    Justification toJustification() {
        return new Justification(reason, document);
    }
}
