package org.jiedui.kit.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param items newest first; of histories, oldest first
 * @param next where the next page begins; absent on the last; also in {@code Link: rel="next"}
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {
    public Page {
        items = List.copyOf(items);
    }
}
