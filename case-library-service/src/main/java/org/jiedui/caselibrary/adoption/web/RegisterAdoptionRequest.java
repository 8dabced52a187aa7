package org.jiedui.caselibrary.adoption.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Which case the caller's region is interested in.
 *
 * @param caseVersion number of a published version; absent: the latest
 * @param regionName what the caller's region is called, because the token has its code only
 */
record RegisterAdoptionRequest(
        @NotNull CaseId caseId,
        @Min(1) @Nullable Integer caseVersion,
        @NotBlank @Size(max = 60) @NoPersonalNumbers String regionName) {}
