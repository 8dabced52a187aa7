package org.jiedui.kit.text;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Text that PostgreSQL or Unicode does not allow: a NUL, or half of a surrogate pair. */
public final class UnacceptableText extends JsonProcessingException {
    UnacceptableText(String why) {
        super(why);
    }
}
