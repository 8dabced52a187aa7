package org.jiedui.caselibrary.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiedui.events.AdoptionEvent;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;

/**
 * What a region did in another way than the case, and why that fits its place better 因地制宜.
 *
 * @param changed what was done in another way; “nothing” is an answer, too
 * @param why why it was done otherwise than in the case
 */
@Embeddable
public record Adaptation(
        @Column(name = "adaptation_changed") @NotBlank @Size(max = 2000) @MultiLine @NoPersonalNumbers
        String changed,

        @Column(name = "adaptation_why") @NotBlank @Size(max = 2000) @MultiLine @NoPersonalNumbers
        String why) {

    AdoptionEvent.Adaptation published() {
        return new AdoptionEvent.Adaptation(changed, why);
    }
}
