package org.jiedui.kit.database;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;

/** Reads rows as records; a record that wraps one value is read from the only column. */
final class RowMapping implements RowMapperFactory {

    private final Map<Class<?>, RowMapper<?>> records = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> record
                        && record.isRecord()
                        && Wrapper.of(record).isEmpty()
                ? Optional.of(records.computeIfAbsent(record, RecordMapper::new))
                : Optional.empty();
    }
}
