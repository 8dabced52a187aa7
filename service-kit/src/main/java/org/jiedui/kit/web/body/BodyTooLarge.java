package org.jiedui.kit.web.body;

import java.io.IOException;

/** The body being read is over the limit; an {@code IOException}, because a JSON parser lets only those pass. */
final class BodyTooLarge extends IOException {
    BodyTooLarge(long limit) {
        super("The body is larger than %d bytes".formatted(limit));
    }
}
