package org.jiedui.kit.database;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A statement with named parameters, and whatever it answers as records or single values. How a row becomes a record:
 * {@link RowMapping}.
 */
public final class Query {

    /** A parameter; two colons are a cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([A-Za-z]\\w*)");

    private final Jdbi jdbi;
    private final StringBuilder statement;
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

    Query(Jdbi jdbi, String statement) {
        this.jdbi = jdbi;
        this.statement = new StringBuilder(statement);
    }

    /**
     * Binds a parameter: an id or a code by its value, an instant in microseconds, an enum constant by its name, an
     * {@link ArrayOf} as an array, a {@link Json} as {@code jsonb}.
     */
    public Query with(String name, @Nullable Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds a criterion to the statement, which must end inside its {@code where}. */
    public Query and(String criterion) {
        statement.append(" and (").append(criterion).append(')');
        return this;
    }

    /**
     * Adds a criterion only if its value is given.
     *
     * @param criterion with one parameter, whose name is taken from it
     */
    public Query andIfGiven(String criterion, @Nullable Object value) {
        return value == null ? this : and(criterion).with(nameIn(criterion), value);
    }

    /**
     * Adds a criterion only if there are values, of which one is to fit.
     *
     * @param criterion such as {@code s.status = any(:status)}
     */
    public Query andIfAny(String criterion, Collection<?> values) {
        return andIfGiven(criterion, values.isEmpty() ? null : ArrayOf.texts(values));
    }

    /** Adds, if a region is given, that a column is its code or one below it. */
    public Query andIfWithin(String column, @Nullable RegionCode region) {
        return region == null
                ? this
                : and("%1$s >= :regionFrom and %1$s < :regionTo".formatted(column))
                        .with("regionFrom", region.range().from())
                        .with("regionTo", region.range().to());
    }

    /** Adds, if a list is asked for what changed, that a row did: the one place that knows from when on, and until when. */
    public Query andChanged(PageRequest page, String updatedColumn) {
        if (page.changedFrom() != null) {
            and(updatedColumn + " >= :changedFrom").with("changedFrom", page.changedFrom());
        }
        if (page.changedUntil() != null) {
            and(updatedColumn + " <= :changedUntil").with("changedUntil", page.changedUntil());
        }
        return this;
    }

    /** Adds what comes after the criteria, such as {@code order by}. */
    public Query then(String tail) {
        statement.append(' ').append(tail);
        return this;
    }

    /** All rows, in their order. */
    public <T> List<T> list(Class<T> type) {
        return read(type, ResultIterable::list);
    }

    /** The first row; no other is read. */
    public <T> Optional<T> first(Class<T> type) {
        return read(type, ResultIterable::findFirst);
    }

    /**
     * A page of a list, newest first by its id, which grows with creation.
     *
     * @param idColumn the id that pages go by, such as {@code s.id}
     * @param updatedColumn when a row was last changed
     */
    public <T> Page<T> page(
            PageRequest page, String idColumn, String updatedColumn, Class<T> type, Function<T, UUID> id) {
        List<T> found = andChanged(page, updatedColumn)
                .andIfGiven(
                        idColumn + " < :before",
                        page.cursor() == null ? null : page.cursor().last())
                .then("order by " + idColumn + " desc limit :fetch")
                .with("fetch", page.fetch())
                .list(type);
        return page.page(found, id);
    }

    /**
     * A page of a list in the order of a text, and of ids where that is the same. The cursor carries the text, so that the page goes
     * on where it was, whatever has become of the last item meanwhile.
     *
     * @param keyColumn which is never null or empty
     * @param idColumn the id
     * @param updatedColumn when a row was last changed
     */
    public <T> Page<T> pageByKey(
            PageRequest page,
            String keyColumn,
            String idColumn,
            String updatedColumn,
            Class<T> type,
            Function<T, String> key,
            Function<T, UUID> id) {
        andChanged(page, updatedColumn);
        if (page.cursor() != null) {
            and("(%s, %s) > (:afterKey, :after)".formatted(keyColumn, idColumn))
                    .with("afterKey", page.cursor().key())
                    .with("after", page.cursor().last());
        }
        List<T> found = then("order by %s, %s limit :fetch".formatted(keyColumn, idColumn))
                .with("fetch", page.fetch())
                .list(type);
        return page.pageByKey(found, key, id);
    }

    /**
     * A page of a list that goes by a number, such as a version's.
     *
     * @param numberColumn the number that pages go by
     * @param updatedColumn when a row was last changed
     */
    public <T> Page<T> pageByNumber(
            PageRequest page,
            String numberColumn,
            boolean highestFirst,
            String updatedColumn,
            Class<T> type,
            ToLongFunction<T> number) {
        List<T> found = andChanged(page, updatedColumn)
                .andIfGiven(
                        numberColumn + (highestFirst ? " < :number" : " > :number"),
                        page.cursor() == null ? null : page.cursor().number())
                .then("order by " + numberColumn + (highestFirst ? " desc" : "") + " limit :fetch")
                .with("fetch", page.fetch())
                .list(type);
        return page.pageByNumber(found, number);
    }

    /**
     * The beginning of a list, and how long the whole is.
     *
     * @param order by what, such as {@code s.id desc}
     * @param type a record; the statement selects {@code count(*) over () as total} beside its columns
     */
    public <T> Excerpt<T> excerpt(String order, int atMost, Class<T> type) {
        then("order by " + order + " limit :atMost").with("atMost", atMost);
        return Excerpt.of(jdbi.withHandle(handle -> bound(handle.createQuery(statement.toString()))
                .map(new ExcerptMapper<>(new RecordMapper<>(type)))
                .list()));
    }

    /** Runs a statement that changes something. @return how many rows it has inserted, updated or deleted */
    public int execute() {
        return jdbi.withHandle(
                handle -> bound(handle.createUpdate(statement.toString())).execute());
    }

    private <T, R> R read(Class<T> type, Function<ResultIterable<T>, R> reading) {
        return jdbi.withHandle((Handle handle) ->
                reading.apply(bound(handle.createQuery(statement.toString())).mapTo(type)));
    }

    private <S extends org.jdbi.v3.core.statement.SqlStatement<S>> S bound(S prepared) {
        parameters.forEach(prepared::bind);
        return prepared;
    }

    private static String nameIn(String criterion) {
        List<String> names = NAME.matcher(criterion)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        if (names.size() != 1) {
            throw new IllegalArgumentException("One parameter expected: " + criterion);
        }
        return names.getFirst();
    }
}
