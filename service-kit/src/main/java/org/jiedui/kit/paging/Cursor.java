package org.jiedui.kit.paging;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.problem.MalformedParameter;
import org.jiedui.kit.problem.Text;

/**
 * The place where a page ended, opaque to clients, and good for the list it came from.
 *
 * @param list which list, as {@link ListMark} tells them apart
 * @param last id of the last item shown; of lists that are ordered by number, the number
 */
@Schema(type = SchemaType.STRING)
public record Cursor(long list, UUID last) {

    private static final Text FOREIGN = new Text("不是此列表的 cursor", "is not a cursor of this list");

    private static final int BYTES = 3 * Long.BYTES;

    /** @throws MalformedParameter if the text is none of ours */
    public static Cursor fromString(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                return new Cursor(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, with everything else that is no cursor
        }
        throw foreign();
    }

    static Cursor of(long list, long number) {
        return new Cursor(list, new UUID(0, number));
    }

    /** @throws MalformedParameter if it came from another list, where its id or number means something else */
    void checkIsOf(long asked) {
        if (list != asked) {
            throw foreign();
        }
    }

    public long number() {
        return last.getLeastSignificantBits();
    }

    private static MalformedParameter foreign() {
        return new MalformedParameter("#query/cursor", "foreign-cursor", FOREIGN);
    }

    @JsonValue
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(list)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
