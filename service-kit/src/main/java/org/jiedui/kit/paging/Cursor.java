package org.jiedui.kit.paging;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
 * @param key what the list is ordered by, of the last item shown; absent in a list that is ordered by ids or numbers
 * @param begun when the first page of changes was asked for; absent in a list of everything
 */
@Schema(type = SchemaType.STRING)
public record Cursor(
        long list,
        UUID last,
        @Nullable String key,
        @Nullable Instant begun) {

    private static final Text FOREIGN = new Text("不是此列表的 cursor", "is not a cursor of this list");

    /** The microsecond that stands for none: no page was asked for before 1970. */
    private static final long NEVER = 0;

    private static final int BYTES = 4 * Long.BYTES;

    /** @throws MalformedParameter if the text is none of ours */
    public static Cursor fromString(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() >= BYTES && bytes.getLong(3 * Long.BYTES) >= NEVER) {
                long list = bytes.getLong();
                UUID last = new UUID(bytes.getLong(), bytes.getLong());
                Instant begun = instant(bytes.getLong());
                String key = StandardCharsets.UTF_8.decode(bytes).toString();
                if (key.chars().noneMatch(Cursor::isNoText)) {
                    return new Cursor(list, last, key.isEmpty() ? null : key, begun);
                }
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

    /** A control character, or what a decoder makes of bytes that are not UTF-8. */
    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || character == '\uFFFD';
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
        byte[] text = key == null ? new byte[0] : key.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = ByteBuffer.allocate(BYTES + text.length)
                .putLong(list)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .putLong(begun == null ? NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, begun))
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
