package org.jiedui.kit.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/** Binds what Jdbi does not know: a {@link Wrapper} by its value, instants in UTC, {@link ArrayOf} and {@link Json}. */
final class ArgumentMapping implements ArgumentFactory {

    @Override
    public Optional<Argument> build(Type type, @Nullable Object value, ConfigRegistry config) {
        return switch (value) {
            case Instant instant ->
                Optional.of((position, statement, context) ->
                        statement.setObject(position, instant.atOffset(ZoneOffset.UTC)));
            case ArrayOf array ->
                Optional.of((position, statement, context) -> statement.setArray(
                        position, statement.getConnection().createArrayOf(array.type(), array.elements())));
            case Json json ->
                Optional.of((position, statement, context) ->
                        statement.setObject(position, written(json.value()), Types.OTHER));
            case Record wrapper ->
                Wrapper.of(wrapper.getClass())
                        .map(known -> known.unwrap(wrapper))
                        .flatMap(inner -> config.get(Arguments.class).findFor(inner.getClass(), inner));
            case null, default -> Optional.empty();
        };
    }

    private static String written(Object value) {
        try {
            return ColumnMapping.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value cannot be written as JSON: " + value.getClass(), e);
        }
    }
}
