package org.jiedui.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationRulesTest {

    private static final String GOOD = """
            components:
              schemas:
                Note:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string, maxLength: 5}
            paths:
              /v1/notes:
                post:
                  summary: Write a note
                  security: [{bearer: [liaison]}]
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Note"}
                        example: {title: sent}
                  responses:
                    "201":
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: "#/components/schemas/Note"}}
                          example: [{title: made}]
                    "204": {description: no content}
                    "400": {content: {application/problem+json: {}}}
                    "401": {content: {application/problem+json: {}}}
                    "403": {content: {application/problem+json: {}}}
                    "404": {content: {application/problem+json: {}}}
                    "503": {content: {application/problem+json: {}}}
            """;

    @Test
    void acceptsAnOperationThatTellsEverything() {
        assertThat(OperationRules.complaints(ApiDocument.parse(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "summary: Write a note, description: x, a summary",
                "security:, x-security:, whom it lets in",
                "`\"403\": {content: {application/problem+json: {}}}`, `\"403\": {content: {application/json: {}}}`, its problems",
                "`\"503\":`, `\"500\":`, its problems",
                "example: {title: sent}, x-example: sent, example of its body",
                "example: [{title: made}], x-example: made, of what it answers",
                "title: made, title: too long, breaks its schema",
                "title: sent, heading: sent, breaks its schema",
                "title: sent, `title: sent, removed: since`, breaks its schema"
            })
    void catchesTheCanary(String told, String untold, String rule) {
        assertThat(GOOD).contains(told);

        assertThat(OperationRules.complaints(ApiDocument.parse(GOOD.replace(told, untold))))
                .isNotEmpty()
                .allMatch(complaint -> complaint.startsWith("POST /v1/notes ") && complaint.contains(rule));
    }
}
