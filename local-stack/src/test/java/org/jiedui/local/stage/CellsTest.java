package org.jiedui.local.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void countsAChineseCharacterTwice() {
        assertThat(Cells.padded("珠海", 6)).isEqualTo("珠海  ");
        assertThat(Cells.padded("ab", 6)).isEqualTo("ab    ");
    }

    @Test
    void keepsATextThatIsTooLongApartFromTheNext() {
        assertThat(Cells.row(List.of(3), "珠海市", "x")).isEqualTo("珠海市 x");
    }

    @Test
    void leavesTheLastColumnAsItIs() {
        assertThat(Cells.row(List.of(4, 4, 9), "a", "b", "c")).isEqualTo("a   b   c");
    }
}
