package org.jiedui.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** Holds examples to the schemas beside them, and to no member that these do not name. */
final class ExampleFit {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(VersionFlag.V202012))
            .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword("components"))
                    .keyword(new NonValidationKeyword("x-words"))
                    .keyword(new NonValidationKeyword("x-enum-descriptions"))
                    .build())
            .build();

    private final JsonNode schemas;

    ExampleFit(JsonNode schemas) {
        this.schemas = closed(schemas.deepCopy());
    }

    /** @param content with a schema and an example */
    Set<ValidationMessage> complaints(JsonNode content) {
        ObjectNode schema = content.get("schema").deepCopy();
        schema.putObject("components").set("schemas", schemas);
        return SCHEMAS.getSchema(schema).validate(content.get("example"));
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(ExampleFit::closed);
        return node;
    }
}
