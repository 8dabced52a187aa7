package org.jiedui.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRulesTest {

    private static final String DOCUMENT = """
            components:
              schemas:
                Tone:
                  type: string
                  enum: [LOUD, QUIET]
                  x-words: [{value: LOUD}, {value: QUIET}]
                Problem:
                  properties:
                    type: {type: string, enum: ["urn:jiedui:problem:too-loud"]}
            """;

    @Test
    void acceptEnumsWithAWordForEveryConstant() {
        assertThat(complaints(DOCUMENT)).isZero();
    }

    @Test
    void missTheWordOfAConstant() {
        assertThat(complaints(DOCUMENT.replace(", {value: QUIET}", ""))).isOne();
    }

    @Test
    void missTheWordsOfAnEnumWithoutASchemaOfItsOwn() {
        assertThat(complaints(DOCUMENT.replace("\"urn:jiedui:problem:too-loud\"", "LOUD")))
                .isOne();
    }

    @Test
    void missANameForEachOfTwoTypes() {
        assertThat(complaints(DOCUMENT.replace("Problem:", "Tone1:"))).isOne();
    }

    private static long complaints(String document) {
        return WordRules.complaints(ApiDocument.parse(document)).count();
    }
}
