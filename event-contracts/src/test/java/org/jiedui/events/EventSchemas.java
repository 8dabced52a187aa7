package org.jiedui.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Derives the JSON Schema of an event from its record, so that the two cannot tell different stories. */
final class EventSchemas {

    private final SchemaGenerator generator;

    EventSchemas() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.ADDITIONAL_FIXED_TYPES, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.FLATTENED_ENUMS, Option.INLINE_ALL_SCHEMAS)
                .without(Option.FLATTENED_ENUMS_FROM_TOSTRING);
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(field -> false);
        new UsualBounds().applyToConfigBuilder(config);
        config.forFields().withCustomDefinitionProvider(EventSchemas::someConstants);
        config.forFields().withDescriptionResolver(EventSchemas::description);
        config.forTypesInGeneral()
                .withDescriptionResolver(type -> type.getType() == null
                        ? null
                        : meaning(type.getType().getErasedType().getAnnotation(Meaning.class)))
                .withIdResolver(type -> schemaId(type.getType().getErasedType()));
        this.generator = new SchemaGenerator(config.build());
    }

    static String type(Class<?> event) {
        return Optional.ofNullable(event.getAnnotation(EventType.class))
                .orElseThrow(() -> new AssertionError(event + " has no @EventType"))
                .value();
    }

    JsonNode schemaOf(Class<?> event) {
        return generator.generateSchema(event);
    }

    private static @Nullable CustomPropertyDefinition someConstants(
            FieldScope field, SchemaGenerationContext generation) {
        OneOf constants = field.getAnnotation(OneOf.class);
        if (constants == null) {
            return null;
        }
        ObjectNode schema = generation.getGeneratorConfig().createObjectNode().put("type", "string");
        List.of(constants.value()).forEach(schema.putArray("enum")::add);
        return new CustomPropertyDefinition(schema);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What the field means, and the words of its constants. */
    private static @Nullable String description(FieldScope field) {
        String meaning = meaning(field.getAnnotation(Meaning.class));
        Class<?> type = field.getType().getErasedType();
        if (!type.isEnum()) {
            return meaning;
        }
        OneOf some = field.getAnnotation(OneOf.class);
        String words = Word.list(Word.of(type).stream()
                .filter(word -> some == null || List.of(some.value()).contains(word.value()))
                .toList());
        return meaning == null ? words : meaning + "\n\n" + words;
    }

    private static @Nullable String meaning(@Nullable Meaning meaning) {
        return meaning == null ? null : meaning.value();
    }

    private static @Nullable String schemaId(Class<?> type) {
        return type.isAnnotationPresent(EventType.class) ? "urn:jiedui:schema:" + type(type) : null;
    }
}
