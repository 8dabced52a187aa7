package org.jiedui.pairing.site.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiedui.kit.text.NoPersonalNumbers;

record RetireSiteRequest(
        @NotBlank @Size(max = 1000) @NoPersonalNumbers String reason) {}
