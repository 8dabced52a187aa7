package org.jiedui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenUuidTest {

    private static final String WRITTEN = "01a20022-6ef7-73bf-97d1-4d8a80f3bb6d";

    @Test
    void isReadInSmallAndCapitalLetters() {
        assertThat(WrittenUuid.of(WRITTEN)).isEqualTo(UUID.fromString(WRITTEN));
        assertThat(WrittenUuid.of(WRITTEN.toUpperCase(Locale.ROOT))).isEqualTo(UUID.fromString(WRITTEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "01a200226ef773bf97d14d8a80f3bb6d",
                "{01a20022-6ef7-73bf-97d1-4d8a80f3bb6d}",
                "+1a20022-6ef7-73bf-97d1-4d8a80f3bb6d",
                "01a20022-6ef7-73bf-97d1-4d8a80f3bb6",
                "01a20022-6ef7-73bf-97d1-4d8a80f3bb6g",
                "AAAAAAAAAAAAAAAAAAAAAA=="
            })
    void isNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WrittenUuid.of(text));
    }
}
