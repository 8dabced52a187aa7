package org.jiedui.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaRulesTest {

    private static final String GOOD = """
            components:
              schemas:
                NoteId: {type: string, format: uuid}
                NoteView: {required: [id], properties: {id: {$ref: "#/components/schemas/NoteId"}, title: {type: string}}}
                TitleRequest: {properties: {title: {type: string}}}
            """;

    @Test
    void acceptsSchemasThatTellEverything() {
        assertThat(SchemaRules.complaints(ApiDocument.parse(GOOD))).isEmpty();
    }

    @Test
    void catchesAnAnswerThatMayHaveNothing() {
        assertThat(SchemaRules.complaints(ApiDocument.parse(GOOD.replace("required: [id], ", ""))))
                .singleElement()
                .asString()
                .contains("NoteView");
    }

    @Test
    void catchesAPatternBesideAUuid() {
        assertThat(SchemaRules.complaints(ApiDocument.parse(GOOD.replace("uuid}", "uuid, pattern: '[0-9a-f-]+'}"))))
                .singleElement()
                .asString()
                .contains("pattern");
    }
}
