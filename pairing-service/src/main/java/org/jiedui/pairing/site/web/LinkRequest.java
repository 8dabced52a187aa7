package org.jiedui.pairing.site.web;

import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * How the link is called, where it has a title.
 *
 * @param title how the link is called, where it has a title
 */
record LinkRequest(
        @Size(min = 1, max = 200) @NoPersonalNumbers @Nullable String title) {}
