package org.jiedui.pairing.indicator.definition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new indicator.
 *
 * @param code its code, such as {@code recycling-rate}
 * @param definition its first version
 */
record DefineIndicatorRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String code,

        @NotNull @Valid DefinitionRequest definition) {}
