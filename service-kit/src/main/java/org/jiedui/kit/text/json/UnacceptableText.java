package org.jiedui.kit.text.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jiedui.kit.text.TextObjection;

/** Text that PostgreSQL or Unicode does not allow, or, from a client, that says nothing. */
public final class UnacceptableText extends JsonProcessingException {

    private final TextObjection objection;

    UnacceptableText(TextObjection objection) {
        super(objection.en());
        this.objection = objection;
    }

    public TextObjection objection() {
        return objection;
    }
}
