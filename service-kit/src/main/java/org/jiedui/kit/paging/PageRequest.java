package org.jiedui.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: newest first by id, which grows with creation (UUIDv7), or by a number that grows with
 * every entry, of histories oldest first.
 */
public class PageRequest {

    private static final UUID BEYOND_ALL = new UUID(-1L, -1L);

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) @Parameter(description = "How many items at most, 1 to 200")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the page before ended, from its Link rel=\"next\"; opaque")
    @Nullable Cursor cursor;

    @QueryParam("updatedSince")
    @Parameter(description = "Only what changed at or after this instant", example = "2022-12-14T00:00:00+08:00")
    @Nullable Instant updatedSince;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo asked;

    /** Items with an id below this one belong to the page. */
    public UUID before() {
        return cursor == null ? BEYOND_ALL : cursor.in(list()).last();
    }

    /** Entries of a history with a number above this one belong to the page. */
    public long after() {
        return cursor == null ? Long.MIN_VALUE : cursor.in(list()).number();
    }

    /** Entries of a list by number, newest first, with a number below this one belong to the page. */
    public long below() {
        return cursor == null ? Long.MAX_VALUE : cursor.in(list()).number();
    }

    public Instant updatedSince() {
        return updatedSince == null ? Instant.EPOCH : updatedSince;
    }

    /** How many rows to fetch: one more than shown tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** @param fetched up to {@link #fetch()} items, newest first */
    public <T> Page<T> page(List<T> fetched, Function<T, UUID> id) {
        return upTo(fetched, last -> new Cursor(list(), id.apply(last)));
    }

    /** @param fetched up to {@link #fetch()} entries, in the order of the list */
    public <T> Page<T> pageByNumber(List<T> fetched, ToLongFunction<T> number) {
        return upTo(fetched, last -> Cursor.of(list(), number.applyAsLong(last)));
    }

    private long list() {
        return ListMark.of(asked);
    }

    private <T> Page<T> upTo(List<T> fetched, Function<T, Cursor> next) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        return new Page<>(fetched.subList(0, limit), next.apply(fetched.get(limit - 1)));
    }
}
