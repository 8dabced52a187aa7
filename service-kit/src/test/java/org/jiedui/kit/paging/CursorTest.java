package org.jiedui.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.jiedui.kit.problem.MalformedParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void isReadAsItWasWritten() {
        for (UUID last : new UUID[] {UUID.randomUUID(), new UUID(0, 0), new UUID(-1, -1)}) {
            Cursor cursor = new Cursor(7, last);

            assertThat(Cursor.fromString(cursor.toString())).isEqualTo(cursor);
        }
    }

    @Test
    void doesNotShowWhatItHolds() {
        UUID last = UUID.randomUUID();

        assertThat(new Cursor(7, last).toString())
                .matches("[A-Za-z0-9_-]{32}")
                .doesNotContain(last.toString().substring(0, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyz",
                "",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "中",
                "+/+/+/+/+/+/+/+/+/+/+/"
            })
    void isNothingElse(String text) {
        assertThatExceptionOfType(MalformedParameter.class).isThrownBy(() -> Cursor.fromString(text));
    }

    @Test
    void isOfOneList() {
        Cursor cursor = new Cursor(7, UUID.randomUUID());

        assertThat(new PageRequest(7, 50, cursor, null).cursor()).isEqualTo(cursor);
        assertThatExceptionOfType(MalformedParameter.class).isThrownBy(() -> new PageRequest(8, 50, cursor, null));
    }
}
