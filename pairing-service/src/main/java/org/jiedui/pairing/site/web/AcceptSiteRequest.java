package org.jiedui.pairing.site.web;

import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/** The document by which the side decided, where there is one. */
record AcceptSiteRequest(
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {}
