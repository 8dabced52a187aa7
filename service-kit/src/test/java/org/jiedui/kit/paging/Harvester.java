package org.jiedui.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.asCaller;

import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a copy of a list as docs/api.md says: page by page, and again from the largest {@code updatedAt} it has ever seen. */
final class Harvester {

    private final Map<String, Long> copy = new HashMap<>();
    private final String title;
    private final int limit;

    private OffsetDateTime largest = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    Harvester(String title, int limit) {
        this.title = title;
        this.limit = limit;
    }

    /** The version of each note that was seen last, by its id. */
    Map<String, Long> copy() {
        return copy;
    }

    /** From the first page to the last. */
    void harvest() {
        String since = largest.toString();
        String next = null;
        do {
            next = page(since, next);
        } while (next != null);
    }

    private @Nullable String page(String since, @Nullable String cursor) {
        Response page = read(since, cursor);
        List<Map<String, Object>> items = page.path("items");
        items.forEach(this::take);
        return page.path("next");
    }

    /** One page, without taking anything from it. */
    Response read(String since, @Nullable String cursor) {
        Map<String, Object> query = new HashMap<>(Map.of("title", title, "limit", limit, "updatedSince", since));
        if (cursor != null) {
            query.put("cursor", cursor);
        }
        Response page = asCaller().queryParams(query).get(NOTES);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private void take(Map<String, Object> note) {
        copy.put(String.valueOf(note.get("id")), Long.valueOf(String.valueOf(note.get("version"))));
        OffsetDateTime updated = OffsetDateTime.parse(String.valueOf(note.get("updatedAt")));
        largest = updated.isAfter(largest) ? updated : largest;
    }
}
