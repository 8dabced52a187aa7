package org.jiedui.kit.probe.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.probe.NoteContent;
import org.jiedui.kit.probe.Tone;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

record NoteRequest(
        @NotBlank @Size(max = 100) @NoPersonalNumbers String title,
        @NotNull Tone tone,
        @Min(1) @Max(999) int pages,
        @NotNull @SensibleDate LocalDate day,
        @SensibleDate @Nullable Instant due,
        @Nullable RegionCode region,
        @Nullable UUID related,
        @Nullable Boolean draft,
        @Size(max = 5) @Nullable List<@NotNull @Valid Line> lines) {

    NoteContent toContent() {
        return new NoteContent(
                tone,
                pages,
                day,
                due,
                region,
                related,
                lines == null ? null : lines.stream().map(Line::toLine).toList());
    }

    record Line(
            @NotBlank @Size(max = 20) String text, @Min(1) int weight) {
        NoteContent.Line toLine() {
            return new NoteContent.Line(text, weight);
        }
    }
}
