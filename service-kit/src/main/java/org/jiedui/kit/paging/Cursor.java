package org.jiedui.kit.paging;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.kit.problem.MalformedParameter;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * The place where a page ended, opaque to clients, and good for the list it came from.
 *
 * @param list which list, as {@link ListMark} tells them apart
 * @param last id of the last item shown; of lists that are ordered by number, the number
 * @param begun when the first page of changes was asked for; absent in a list of everything
 */
@Schema(type = SchemaType.STRING)
public record Cursor(long list, UUID last, @Nullable Instant begun) {

    private static final Text FOREIGN = new Text("不是此列表的 cursor", "is not a cursor of this list");

    /** The microsecond that stands for none: no page was asked for before 1970. */
    private static final long NEVER = 0;

    private static final int BYTES = 4 * Long.BYTES;

    /** @throws MalformedParameter if the text is none of ours */
    public static Cursor fromString(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES && bytes.getLong(3 * Long.BYTES) >= NEVER) {
                return new Cursor(
                        bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()), instant(bytes.getLong()));
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, with everything else that is no cursor
        }
        throw foreign();
    }

    static UUID ofNumber(long number) {
        return new UUID(0, number);
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

    private static @Nullable Instant instant(long microseconds) {
        return microseconds == NEVER ? null : Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS);
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
                .putLong(begun == null ? NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, begun))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
