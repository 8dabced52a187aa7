package org.jiedui.kit.event.bounds;

import com.networknt.schema.ValidationMessage;

/** A member breaks the schema. It is named, and the rule; the value is not, for it may be long or personal. */
public final class OutOfBounds extends RuntimeException {

    private static final int MAX_LENGTH = 300;

    OutOfBounds(String what, ValidationMessage complaint) {
        super(shortened("%s%s breaks %s %s"
                .formatted(what, complaint.getInstanceLocation(), complaint.getType(), rule(complaint))));
    }

    private static Object rule(ValidationMessage complaint) {
        return complaint.getProperty() == null ? complaint.getSchemaNode() : complaint.getProperty();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MAX_LENGTH));
    }
}
