package org.jiedui.caselibrary.adoption.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.Adaptation;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * What was implemented, in which way.
 *
 * @param adaptation what was done in another way than the case, and why
 * @param exchanges activities at activity-service that helped, beside those named before
 */
record ImplementRequest(
        @NotNull @Valid Adaptation adaptation,
        @Size(max = 50) @NoRepeats @Nullable List<@NotNull UUID> exchanges) {

    List<UUID> helped() {
        return exchanges == null ? List.of() : exchanges;
    }
}
