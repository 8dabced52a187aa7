package org.jiedui.caselibrary.collection.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.EditionEvent;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/** @param cases ids of the cases in their order, each approved in the edition */
record PublishEditionRequest(
        @NotNull @Size(min = 1, max = EditionEvent.MAX_ENTRIES) @NoRepeats
        List<@NotNull CaseId> cases,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
