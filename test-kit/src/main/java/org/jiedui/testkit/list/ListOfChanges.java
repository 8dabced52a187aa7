package org.jiedui.testkit.list;

import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a list shows with {@code updatedSince}: all that changed since then, and only that or what changed shortly before. */
final class ListOfChanges {

    private static final String EVER = "2000-01-01T00:00:00Z";
    private static final String NEVER_YET = "2999-01-01T00:00:00Z";

    private ListOfChanges() {}

    /**
     * @param shown what the list shows without it
     * @param changes reads what it shows with it
     */
    static List<String> complaints(String operation, List<Object> shown, Function<String, Response> changes) {
        List<String> complaints = new ArrayList<>();
        if (!shown.stream().allMatch(item -> ((Map<?, ?>) item).containsKey("updatedAt"))) {
            return List.of(operation + " does not say when its items changed");
        }
        Response all = changes.apply(EVER);
        if (all.path("next") == null && !items(all).containsAll(shown)) {
            complaints.add(operation + " shows less to who asks what has ever changed");
        }
        if (!items(changes.apply(NEVER_YET)).isEmpty()) {
            complaints.add(operation + " shows what has not changed");
        }
        if (!shown.isEmpty() && !items(changes.apply(largest(shown))).containsAll(changedLast(shown))) {
            complaints.add(operation + " does not show what changed last to who asks from then on");
        }
        return complaints;
    }

    private static List<Object> changedLast(List<Object> shown) {
        String largest = largest(shown);
        return shown.stream().filter(item -> updatedAt(item).equals(largest)).toList();
    }

    private static String largest(List<Object> shown) {
        return shown.stream()
                .map(ListOfChanges::updatedAt)
                .max(Comparator.comparing((String updatedAt) -> OffsetDateTime.parse(updatedAt)))
                .orElseThrow();
    }

    private static String updatedAt(Object item) {
        return String.valueOf(((Map<?, ?>) item).get("updatedAt"));
    }

    private static List<Object> items(Response page) {
        return page.path("items");
    }
}
