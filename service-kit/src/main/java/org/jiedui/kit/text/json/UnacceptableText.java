package org.jiedui.kit.text.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Text that PostgreSQL or Unicode does not allow, or, from a client, that says nothing. */
public final class UnacceptableText extends JsonProcessingException {
    UnacceptableText(String why) {
        super(why);
    }
}
