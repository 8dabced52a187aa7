package org.jiedui.activity.completion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.completion.CompletionReport;
import org.jiedui.activity.completion.NamedPractice;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.WebLink;

/**
 * @param outcome what came of it; circulated to both sides
 * @param materials links to what came of it
 * @param withoutMaterials states that there are none; needed where {@code materials} is empty
 * @param practices what worked, and is worth naming 亮点做法
 */
record CompleteActivityRequest(
        @NotBlank @Size(max = 4000) @MultiLine @NoPersonalNumbers
        String outcome,

        @NotNull @Size(max = 20) @NoRepeats List<@NotNull @Size(max = 1000) @WebLink String> materials,

        @Schema(required = true) boolean withoutMaterials,
        @NotNull @Size(max = 20) List<@NotNull @Valid PracticeRequest> practices) {

    CompletionReport toReport() {
        return new CompletionReport(
                outcome,
                materials,
                withoutMaterials,
                practices.stream().map(PracticeRequest::toPractice).toList());
    }

    /**
     * @param name what it is called; the same name is the same practice of the pair
     * @param worthWritingUp whether the pair wants it written up as a case
     */
    record PracticeRequest(
            @NotBlank @Size(max = 100) @NoPersonalNumbers String name,
            @Schema(required = true) boolean worthWritingUp) {

        NamedPractice toPractice() {
            return new NamedPractice(name, worthWritingUp);
        }
    }
}
