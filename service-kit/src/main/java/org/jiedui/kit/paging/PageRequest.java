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
 * @param changes only what changed; absent for everything
 */
public record PageRequest(
        long list,
        int limit,
        @Nullable Cursor cursor,
        @Nullable Changes changes) {

    /** @throws org.jiedui.kit.problem.MalformedParameter if the cursor came from another list */
    public PageRequest {
        if (cursor != null) {
            cursor.checkIsOf(list);
        }
    }

    /** From when on something must have changed to be shown; absent for everything. */
    public @Nullable Instant changedFrom() {
        return changes == null ? null : changes.from();
    }

    /** Until when, of what changed; absent on the first page, and for everything. */
    public @Nullable Instant changedUntil() {
        return changes == null || cursor == null ? null : changes.begun();
    }

    /** Whether changes are asked for: then what is gone is one of them. */
    public boolean isForChanges() {
        return changes != null;
    }

    /** Whether it shows what changed at this instant, of lists that are not read by SQL. */
    public boolean shows(Instant updatedAt) {
        Instant from = changedFrom();
        Instant until = changedUntil();
        return (from == null || !updatedAt.isBefore(from)) && (until == null || !updatedAt.isAfter(until));
    }

    /** How many rows to fetch: one more than shown tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** @param fetched up to {@link #fetch()} items, newest first */
    public <T> Page<T> page(List<T> fetched, Function<T, UUID> id) {
        return upTo(fetched, id, none -> null);
    }

    /**
     * @param fetched up to {@link #fetch()} items, in the order of the key, and of ids where that is the same
     * @param key is never empty
     */
    public <T> Page<T> pageByKey(List<T> fetched, Function<T, String> key, Function<T, UUID> id) {
        return upTo(fetched, id, key);
    }

    /** @param fetched up to {@link #fetch()} entries, in the order of the list */
    public <T> Page<T> pageByNumber(List<T> fetched, ToLongFunction<T> number) {
        return upTo(fetched, last -> Cursor.ofNumber(number.applyAsLong(last)), none -> null);
    }

    private <T> Page<T> upTo(List<T> fetched, Function<T, UUID> id, Function<T, @Nullable String> key) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, null);
        }
        T last = fetched.get(limit - 1);
        Instant begun = changes == null ? null : changes.begun();
        return new Page<>(fetched.subList(0, limit), new Cursor(list, id.apply(last), key.apply(last), begun));
    }
}
