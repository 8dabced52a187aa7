package org.jiedui.caselibrary.adoption.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * The next stage.
 *
 * @param exchanges activities at activity-service that helped, beside those named before
 */
record AdvanceRequest(@Size(max = 50) @NoRepeats @Nullable List<@NotNull UUID> exchanges) {

    List<UUID> helped() {
        return exchanges == null ? List.of() : exchanges;
    }
}
