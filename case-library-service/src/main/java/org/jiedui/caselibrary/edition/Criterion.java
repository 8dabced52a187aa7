package org.jiedui.caselibrary.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * By what a case is judged.
 *
 * @param name what is scored, such as 创新性
 * @param weight what it counts of 100
 * @param scale the highest score, of whole numbers from 0
 */
public record Criterion(
        @NotBlank @Size(max = 60) @NoPersonalNumbers String name,
        @Schema(required = true) @Min(1) @Max(100) int weight,
        @Schema(required = true) @Min(1) @Max(100) int scale) {}
