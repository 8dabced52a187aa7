package org.jiedui.pairing.indicator.definition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.indicator.definition.DefinitionContent;
import org.jspecify.annotations.Nullable;

/**
 * @param name Chinese name of the indicator
 * @param unit what values are measured in
 * @param validFrom first day on which it holds
 */
record DefinitionRequest(
        @NotBlank @Size(max = 100) @NoPersonalNumbers String name,
        @NotNull IndicatorUnit unit,

        @NotBlank @Size(max = 1000) @MultiLine @NoPersonalNumbers
        String counted,

        @Size(min = 1, max = 1000) @MultiLine @NoPersonalNumbers @Nullable String countedOver,

        @NotBlank @Size(max = 300) @NoPersonalNumbers String document,
        @NotNull @SensibleDate LocalDate validFrom) {

    DefinitionContent toContent() {
        return new DefinitionContent(name, unit, counted, countedOver, document, validFrom);
    }
}
