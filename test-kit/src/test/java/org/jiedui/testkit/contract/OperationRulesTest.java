package org.jiedui.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
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
                  parameters: [{name: Idempotency-Key}]
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
                    "400": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
                    "401": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
                    "406": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
                    "503": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
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
                "`\"406\": {content: {application/problem+json:`, `\"406\": {content: {application/json:`, describes its problems",
                "enum: [a], enum: [], names the types of its problems",
                "`examples: {a: {}}`, `examples: {b: {}, a: {}}`, names the types of its problems",
                "`\"503\":`, `\"500\":`, its problems",
                "example: {title: sent}, x-example: sent, example of its body",
                "example: [{title: made}], x-example: made, of what it answers",
                "name: Idempotency-Key, name: Key, takes an Idempotency-Key",
                "`\"204\": {desc`, `\"202\": {desc`, what each success answers",
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

    @Test
    void catchesAKeyThatIsSpokenOfAndNotTaken() {
        String change = GOOD.replace("post:", "put:").replace("{name: Idempotency-Key}", "{name: If-Match}");
        assertThat(OperationRules.complaints(ApiDocument.parse(change))).isEmpty();

        assertThat(OperationRules.complaints(
                        ApiDocument.parse(change.replace("no content", "as the Idempotency-Key says"))))
                .singleElement()
                .asString()
                .contains("speaks of an Idempotency-Key");
    }

    @Nested
    class OfAList {
        private static final String LIST = """
                components:
                  schemas:
                    Note: {type: object, properties: {updatedAt: {type: string}}}
                    Notes: {type: object, properties: {items: {type: array, items: {$ref: "#/components/schemas/Note"}}}}
                paths:
                  /v1/notes:
                    get:
                      summary: List notes
                      security: [{bearer: [liaison]}]
                      parameters: [{name: cursor}, {name: limit}, {name: updatedSince}]
                      responses:
                        "200":
                          content:
                            application/json:
                              schema: {$ref: "#/components/schemas/Notes"}
                              example: {items: []}
                        "400": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
                        "401": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
                        "406": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
                        "503": {content: {application/problem+json: {schema: {properties: {type: {enum: [a]}}}, examples: {a: {}}}}}
                """;

        @Test
        void acceptsPagesOfItemsThatSayWhenTheyChanged() {
            assertThat(OperationRules.complaints(ApiDocument.parse(LIST))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "properties: {updatedAt: {type: string}}, properties: {since: {type: string}}, updatedAt",
                    "{name: cursor}, {name: page}, cursor",
                    "{name: limit}, {name: size}, limit",
                    "{name: updatedSince}, {name: since}, updatedSince",
                    "`{$ref: \"#/components/schemas/Notes\"}`, {type: array}, bare array"
                })
        void catchesTheCanary(String told, String untold, String rule) {
            assertThat(LIST).contains(told);

            assertThat(OperationRules.complaints(ApiDocument.parse(LIST.replace(told, untold))))
                    .anyMatch(complaint -> complaint.startsWith("GET /v1/notes ") && complaint.contains(rule));
        }
    }
}
