package org.jiedui.testkit.list;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jiedui.testkit.contract.ApiDocument;
import org.jiedui.testkit.contract.ApiOperation;
import org.jiedui.testkit.permission.Attempts;

/** Every list of a service, read by a caller who sees some items in each. */
public final class ListWalk {

    private static final int SOME = 3;
    private static final int MOST = 200;

    private final Map<String, String> lists = new TreeMap<>();
    private final String token;
    private final Function<Runnable, List<String>> recorder;

    /** @param recorder runs requests and answers the statements that they have executed */
    public ListWalk(ApiDocument document, Attempts attempts, String token, Function<Runnable, List<String>> recorder) {
        document.operations().stream()
                .filter(ApiOperation::answersAPage)
                .forEach(list -> lists.put(list.operationId(), attempts.of(list).path()));
        this.token = token;
        this.recorder = recorder;
    }

    /**
     * @param statements how many each list takes, by its operation
     * @param mayBeShort the addresses of lists that need not have some items
     * @throws AssertionError with everything that is different, or wrong with a list
     */
    public void check(Map<String, Integer> statements, Pattern mayBeShort) {
        List<String> complaints = complaints(statements, mayBeShort);
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    List<String> complaints(Map<String, Integer> statements, Pattern mayBeShort) {
        List<String> complaints = new ArrayList<>();
        Map<String, Integer> counted = new TreeMap<>();
        lists.forEach((operation, list) -> {
            List<Object> items = items(page(list, MOST));
            if (items.size() < SOME && !mayBeShort.matcher(list).matches()) {
                complaints.add("%s has %d items, which proves nothing".formatted(operation, items.size()));
            }
            if (!pageByPage(list, items.size()).equals(items)) {
                complaints.add("%s shows other items page by page than at once".formatted(operation));
            }
            List<String> forOne = recorder.apply(() -> page(list, 1));
            List<String> forMore = recorder.apply(() -> page(list, MOST));
            if (!forMore.equals(forOne)) {
                complaints.add("%s takes %s for many items, %s for one".formatted(operation, forMore, forOne));
            }
            counted.put(operation, forOne.size());
            complaints.addAll(ListOfChanges.complaints(operation, items, since -> page(list, MOST, since)));
        });
        if (!counted.equals(new TreeMap<>(statements))) {
            complaints.add("the lists take %s statements, not %s".formatted(counted, statements));
        }
        complaints.addAll(takenCursors());
        return complaints;
    }

    /** In about three pages. */
    private List<Object> pageByPage(String list, int atMost) {
        List<Object> items = new ArrayList<>();
        int limit = Math.max(1, (atMost + 2) / SOME);
        Response page = page(list, limit);
        items.addAll(items(page));
        while (next(page).isPresent() && items.size() < atMost) {
            page = read(list, "limit=" + limit + "&cursor=" + next(page).get());
            items.addAll(items(page));
        }
        return List.copyOf(items.subList(0, Math.min(items.size(), atMost)));
    }

    /** The same addresses with another filter are other lists. */
    private List<String> takenCursors() {
        String foreign = lists.values().stream()
                .flatMap(list -> next(read(list, "limit=1&updatedSince=2000-01-01T00:00:00Z")).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No list has two items"));
        List<String> complaints = new ArrayList<>();
        lists.forEach((operation, list) -> {
            Response answer = get(list, "cursor=" + foreign);
            if (answer.statusCode() != 400 || !answer.asString().contains("#query/cursor")) {
                complaints.add("%s takes the cursor of another list".formatted(operation));
            }
        });
        return complaints;
    }

    private Response page(String list, int limit, String since) {
        return read(list, "limit=" + limit + "&updatedSince=" + since.replace("+", "%2B"));
    }

    private Response page(String list, int limit) {
        return read(list, "limit=" + limit);
    }

    private Response read(String list, String query) {
        Response page = get(list, query);
        page.then().statusCode(200);
        return page;
    }

    private Response get(String list, String query) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get(list + (list.contains("?") ? "&" : "?") + query);
    }

    private static List<Object> items(Response page) {
        return page.path("items");
    }

    private static Optional<String> next(Response page) {
        return Optional.ofNullable(page.path("next"));
    }
}
