package org.jiedui.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.problem.MalformedParameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void isReadAsItWasWritten() {
        for (UUID last : new UUID[] {UUID.randomUUID(), new UUID(0, 0), new UUID(-1, -1)}) {
            for (String key : new @Nullable String[] {null, "440400", "珠海"}) {
                for (Instant begun : new @Nullable Instant[] {null, Instant.parse("2031-01-01T04:00:00.000001Z")}) {
                    Cursor cursor = new Cursor(7, last, key, begun);

                    assertThat(Cursor.fromString(cursor.toString())).isEqualTo(cursor);
                }
            }
        }
    }

    @Test
    void doesNotShowWhatItHolds() {
        UUID last = UUID.randomUUID();

        assertThat(new Cursor(7, last, null, null).toString())
                .matches("[A-Za-z0-9_-]{43}")
                .doesNotContain(last.toString().substring(0, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyz",
                "",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD_",
                "中",
                "+/+/+/+/+/+/+/+/+/+/+/"
            })
    void isNothingElse(String text) {
        assertThatExceptionOfType(MalformedParameter.class).isThrownBy(() -> Cursor.fromString(text));
    }

    @Test
    void isOfOneList() {
        Cursor cursor = new Cursor(7, UUID.randomUUID(), null, null);

        assertThat(new PageRequest(7, 50, cursor, null).cursor()).isEqualTo(cursor);
        assertThatExceptionOfType(MalformedParameter.class).isThrownBy(() -> new PageRequest(8, 50, cursor, null));
    }
}
