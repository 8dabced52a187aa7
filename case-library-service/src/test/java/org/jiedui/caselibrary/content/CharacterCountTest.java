package org.jiedui.caselibrary.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | 0",
                "厨余垃圾                 | 4",
                "𠮷日                     | 2",
                "“两网融合”，撤桶。       | 6",
                "积分制2.0                | 4",
                "O2O                      | 1",
                "sorting at source        | 3",
                "约1,200户，占99.5%       | 5",
                "2022-12                  | 1"
            })
    void countsAsAReaderDoes(String text, int characters) {
        assertThat(CharacterCount.of(text)).isEqualTo(characters);
    }
}
