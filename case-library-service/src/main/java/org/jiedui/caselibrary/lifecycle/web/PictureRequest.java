package org.jiedui.caselibrary.lifecycle.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.caselibrary.content.PartName;
import org.jiedui.caselibrary.content.Picture;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * A picture by link.
 *
 * @param link where it is loaded from
 * @param caption what the picture shows
 * @param part beside which of the four parts it stands
 * @param width its width in pixels
 * @param height its height in pixels
 */
record PictureRequest(
        @NotNull @WebLink String link,
        @NotBlank @Size(max = 200) @NoPersonalNumbers String caption,
        @Nullable PartName part,
        @NotNull @Min(1) @Max(100_000) Integer width,
        @NotNull @Min(1) @Max(100_000) Integer height) {

    Picture toPicture() {
        return new Picture(link, caption, part, width, height);
    }
}
