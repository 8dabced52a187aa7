package org.jiedui.kit.paging;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.problem.MalformedParameter;

/**
 * The place where a page ended, opaque to clients.
 *
 * @param last id of the last item shown; of lists that are ordered by number, the number
 */
@Schema(type = SchemaType.STRING)
public record Cursor(UUID last) {

    private static final int BYTES = 16;

    /** @throws MalformedParameter if the text is none of ours */
    public static Cursor fromString(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                return new Cursor(new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, with everything else that is no cursor
        }
        throw foreign();
    }

    private static MalformedParameter foreign() {
        return new MalformedParameter("#query/cursor", "is not a cursor of this list");
    }

    static Cursor of(long number) {
        return new Cursor(new UUID(0, number));
    }

    /** @throws MalformedParameter if it is of a list that is ordered by id */
    long number() {
        if (last.getMostSignificantBits() != 0) {
            throw foreign();
        }
        return last.getLeastSignificantBits();
    }

    @JsonValue
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
