package org.jiedui.activity.completion.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.completion.CompletionReport;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Justification;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * Outcome and materials as they should have been reported, as a whole.
 *
 * @param outcome what came of it, as it should have been reported
 * @param materials links to what came of it
 * @param withoutMaterials states that there are none; needed where {@code materials} is empty
 */
record AmendActivityRequest(
        @NotBlank @Size(max = 4000) @MultiLine @NoPersonalNumbers
        String outcome,

        @NotNull @Size(max = 20) @NoRepeats List<@NotNull @Size(max = 1000) @WebLink String> materials,

        @Schema(required = true) boolean withoutMaterials,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String reason,

        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    CompletionReport toReport() {
        return new CompletionReport(outcome, materials, withoutMaterials, List.of());
    }

    Change toChange(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, new Justification(reason, document));
    }
}
