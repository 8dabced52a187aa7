package org.jiedui.kit.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jiedui.kit.action.Offered;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a row by its constructor: the column {@code updated_at} becomes the component {@code updatedAt}.
 *
 * <p>A component that is a record without a column of its own is made of the columns that begin with its name: {@code
 * leading_region} and {@code leading_name} become {@code leading}; it is absent if all of them are. A component marked {@link
 * Offered} is empty. Of several columns of one name the last counts, as in {@code select s.*, greatest(…) as updated_at}. Any other component without a column is a mistake of the statement.
 */
final class RecordMapper<T> implements RowMapper<T> {

    private final Class<T> type;
    private final Map<List<String>, Reader> readers = new ConcurrentHashMap<>();

    RecordMapper(Class<T> type) {
        this.type = type;
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    /** What reads which column is worked out once for all answers with the same columns. */
    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
        Reader reader = readers.computeIfAbsent(
                labels(rows.getMetaData()), labels -> reader(type, "", columns(labels), context));
        return (row, ignored) -> type.cast(Objects.requireNonNull(reader.read(row, context)));
    }

    private static List<String> labels(ResultSetMetaData row) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int column = 1; column <= row.getColumnCount(); column++) {
            labels.add(row.getColumnLabel(column));
        }
        return labels;
    }

    private static Map<String, Integer> columns(List<String> labels) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            columns.put(labels.get(i).replace("_", "").toLowerCase(Locale.ROOT), i + 1);
        }
        return columns;
    }

    private static Reader reader(
            Class<?> record, String prefix, Map<String, Integer> columns, StatementContext context) {
        RecordComponent[] components = record.getRecordComponents();
        List<Reader> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(part(component, prefix, columns, context));
        }
        Constructor<?> constructor = constructor(record, components);
        boolean isNested = !prefix.isEmpty();
        return (row, ctx) -> {
            @Nullable Object[] values = new Object[parts.size()];
            boolean present = !isNested;
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(row, ctx);
                present |= values[i] != null;
            }
            return present ? instance(constructor, values) : null;
        };
    }

    private static Reader part(
            RecordComponent component, String prefix, Map<String, Integer> columns, StatementContext context) {
        String name = prefix + component.getName().toLowerCase(Locale.ROOT);
        Integer column = columns.get(name);
        if (column != null) {
            ColumnMapper<?> mapper = context.findColumnMapperFor(component.getGenericType())
                    .orElseThrow(() -> new IllegalStateException("Nothing reads a column as " + component));
            return (row, ctx) -> mapper.map(row, column, ctx);
        }
        if (component.getAccessor().isAnnotationPresent(Offered.class)) {
            return (row, ctx) -> List.of();
        }
        boolean hasColumns = columns.keySet().stream().anyMatch(known -> known.startsWith(name));
        if (component.getType().isRecord() && hasColumns) {
            return reader(component.getType(), name, columns, context);
        }
        throw new IllegalStateException("No column for " + component + " among " + columns.keySet());
    }

    private static Constructor<?> constructor(Class<?> record, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = record.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException everyRecordHasOne) {
            throw new IllegalStateException(everyRecordHasOne);
        }
    }

    private static Object instance(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A row is no " + constructor.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a part of a row. */
    private interface Reader {
        @Nullable Object read(ResultSet row, StatementContext context) throws SQLException;
    }
}
