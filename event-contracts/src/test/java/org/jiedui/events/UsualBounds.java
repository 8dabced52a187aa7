package org.jiedui.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of each number, date, instant and free value that its record does not bound itself. The day before the year 2000
 * is the last one of what was replaced on its first.
 */
final class UsualBounds implements Module {

    private static final String DAY = "^(1999|20[0-9]{2}|2100)-[0-9]{2}-[0-9]{2}";
    private static final String TIME_OF_DAY = "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$";
    private static final Set<Class<?>> COUNTS = Set.of(int.class, Integer.class);
    private static final int MOST = 1_000_000;

    @Override
    public void applyToConfigBuilder(SchemaGeneratorConfigBuilder config) {
        config.forFields()
                .withNumberInclusiveMinimumResolver(field -> isCount(field) ? BigDecimal.ZERO : null)
                .withNumberInclusiveMaximumResolver(field -> isCount(field) ? BigDecimal.valueOf(MOST) : null)
                .withStringPatternResolver(UsualBounds::years)
                .withInstanceAttributeOverride((schema, field, context) -> boundFreeValue(schema, field));
    }

    private static boolean isCount(FieldScope field) {
        return COUNTS.contains(field.getType().getErasedType());
    }

    private static @Nullable String years(FieldScope field) {
        Class<?> type = field.getType().getErasedType();
        if (type == LocalDate.class) {
            return DAY + "$";
        }
        return type == Instant.class ? DAY + TIME_OF_DAY : null;
    }

    /** Whatever its type is: a text, a number, a list or an object of few members. */
    private static void boundFreeValue(ObjectNode schema, FieldScope field) {
        if (field.getType().getErasedType() == Object.class) {
            schema.put("maxLength", 4000)
                    .put("maxItems", 110)
                    .put("maxProperties", 10)
                    .put("maximum", MOST);
        }
    }
}
