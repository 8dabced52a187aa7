package org.jiedui.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionRulesTest {

    private static final String GOOD = """
            components:
              schemas:
                NoteView: {properties: {tone: {$ref: "#/components/schemas/Tone", description: How loud it is}}}
            paths:
              /v1/notes:
                get:
                  parameters: [{name: tone, in: query, description: Only notes of this tone}]
            """;

    @Test
    void acceptWhatIsDescribed() {
        assertThat(DescriptionRules.complaints(ApiDocument.parse(GOOD))).isEmpty();
    }

    @Test
    void missTheDescriptionOfAProperty() {
        assertThat(DescriptionRules.complaints(ApiDocument.parse(GOOD.replace(", description: How loud it is", ""))))
                .singleElement()
                .asString()
                .contains("NoteView.tone");
    }

    @Test
    void missTheDescriptionOfAParameter() {
        assertThat(DescriptionRules.complaints(ApiDocument.parse(GOOD.replace("Only notes of this tone", "''"))))
                .singleElement()
                .asString()
                .contains("parameter tone");
    }
}
