package org.jiedui.kit.paging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: newest first by id, which grows with creation (UUIDv7), or by a number that grows with
 * every entry, of histories oldest first.
 *
 * @param list which list it is, as {@link Cursor} tells them apart
 * @param limit how many items at most
 * @param cursor where the page before ended; absent for the first page
 * @param since only what changed at or after this instant
 */
public record PageRequest(
        long list,
        int limit,
        @Nullable Cursor cursor,
        @Nullable Instant since) {

    /** @throws org.jiedui.kit.problem.MalformedParameter if the cursor came from another list */
    public PageRequest {
        if (cursor != null) {
            cursor.checkIsOf(list);
        }
    }

    /** How many rows to fetch: one more than shown tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** @param fetched up to {@link #fetch()} items, newest first */
    public <T> Page<T> page(List<T> fetched, Function<T, UUID> id) {
        return upTo(fetched, last -> new Cursor(list, id.apply(last)));
    }

    /** @param fetched up to {@link #fetch()} entries, in the order of the list */
    public <T> Page<T> pageByNumber(List<T> fetched, ToLongFunction<T> number) {
        return upTo(fetched, last -> Cursor.of(list, number.applyAsLong(last)));
    }

    private <T> Page<T> upTo(List<T> fetched, Function<T, Cursor> next) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        return new Page<>(fetched.subList(0, limit), next.apply(fetched.get(limit - 1)));
    }
}
