package org.jiedui.pairing.indicator.definition;

import java.time.LocalDate;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a definition says.
 *
 * @param counted what is counted
 * @param countedOver over what; absent when the indicator is no ratio
 * @param document the document that defines it
 * @param validFrom first day, in China, on which it holds
 */
public record DefinitionContent(
        String name,
        IndicatorUnit unit,
        String counted,
        @Nullable String countedOver,
        String document,
        LocalDate validFrom) {}
