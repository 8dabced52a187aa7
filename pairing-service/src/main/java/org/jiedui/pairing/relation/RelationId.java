package org.jiedui.pairing.relation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.text.WrittenUuid;

/** Identifies an existing relation. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record RelationId(@JsonValue UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID */
    public static RelationId fromString(String text) {
        return new RelationId(WrittenUuid.of(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
