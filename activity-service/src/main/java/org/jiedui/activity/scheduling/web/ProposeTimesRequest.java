package org.jiedui.activity.scheduling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.session.Times;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/**
 * @param on the other day, for an activity without sessions
 * @param sessions all of them as they would be, for an activity that has some
 * @param exception why it must be these times although a rule speaks against them
 */
record ProposeTimesRequest(
        @SensibleDate @Nullable LocalDate on,
        @Size(max = 20) @Nullable List<@NotNull @Valid ProposedSessionRequest> sessions,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document,

        @Size(min = 1, max = 1000) @MultiLine @NoPersonalNumbers @Nullable String exception) {

    Times toTimes() {
        return new Times(
                on,
                sessions == null
                        ? List.of()
                        : sessions.stream()
                                .map(ProposedSessionRequest::toSession)
                                .toList());
    }

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
