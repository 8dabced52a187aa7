package org.jiedui.pairing.site.scene.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * A scene to list.
 *
 * @param code its code, such as {@code RESIDENTIAL_COMMUNITY}
 * @param name Chinese name of the scene
 */
record AddSceneRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
        String code,

        @NotBlank @Size(max = 60) @NoPersonalNumbers String name,
        @NotBlank @Size(max = 100) @NoPersonalNumbers String englishName) {}
