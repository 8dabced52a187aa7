package org.jiedui.kit.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.statement.StatementContext;
import org.jiedui.kit.text.json.JsonRules;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Jdbi does not know: a {@link Wrapper} from the value it wraps; an array as a list; other records, lists and maps
 * from {@code json} and {@code jsonb}, where members that a newer version wrote are passed over. And instants, at less cost.
 */
final class ColumnMapping implements ColumnMapperFactory {

    static final ObjectMapper JSON = JsonRules.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : raw(type);
        if (raw.isRecord()) {
            return Optional.of(Wrapper.of(raw)
                    .<ColumnMapper<?>>map(wrapper -> wrapped(wrapper, config))
                    .orElseGet(() -> json(type)));
        }
        if (raw == List.class && type instanceof ParameterizedType list) {
            return Optional.of(list(list));
        }
        if (raw == Instant.class) {
            return Optional.of((ColumnMapper<Instant>) ColumnMapping::instant);
        }
        return raw == Map.class ? Optional.of(json(type)) : Optional.empty();
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> raw ? raw : Object.class;
    }

    private static ColumnMapper<?> wrapped(Wrapper wrapper, ConfigRegistry config) {
        ColumnMapper<?> inner = config.get(ColumnMappers.class)
                .findFor(wrapper.component().getGenericType())
                .orElseThrow();
        return (row, column, context) -> {
            @Nullable Object value = inner.map(row, column, context);
            return value == null ? null : wrapper.wrap(value);
        };
    }

    private static ColumnMapper<?> list(ParameterizedType type) {
        ColumnMapper<?> json = json(type);
        UnaryOperator<Object> element = element(raw(type.getActualTypeArguments()[0]));
        return (row, column, context) -> row.getObject(column) instanceof Array array
                ? Arrays.stream((Object[]) array.getArray()).map(element).toList()
                : json.map(row, column, context);
    }

    /** Of an element as the driver reads it: a text, a number, a UUID. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static UnaryOperator<Object> element(Class<?> type) {
        if (type.isEnum()) {
            return name -> Enum.valueOf((Class) type, (String) name);
        }
        return Wrapper.of(type)
                .<UnaryOperator<Object>>map(wrapper -> {
                    UnaryOperator<Object> wrapped = element(wrapper.component().getType());
                    return value -> wrapper.wrap(wrapped.apply(value));
                })
                .orElse(value -> value);
    }

    private static ColumnMapper<?> json(Type type) {
        ObjectReader reader = JSON.readerFor(JSON.constructType(type));
        return (row, column, context) -> {
            @Nullable String stored = row.getString(column);
            return stored == null ? null : parsed(stored, reader);
        };
    }

    private static Object parsed(String stored, ObjectReader reader) {
        try {
            return reader.readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored value is no " + reader.getValueType(), e);
        }
    }

    /** Jdbi reads a {@code Timestamp}, for which the driver goes through a calendar. */
    private static @Nullable Instant instant(ResultSet row, int column, StatementContext context) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
