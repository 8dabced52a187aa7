package org.jiedui.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.address;
import static org.jiedui.kit.probe.NoteApi.asCaller;
import static org.jiedui.kit.probe.NoteApi.rewrite;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiedui.kit.probe.NoteApi;
import org.jiedui.stack.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final Instant NOON = Instant.parse("2031-01-01T04:00:00Z");

    private static final String FOREIGN = "is not a cursor of this list";

    /** Characters that a link must escape, and some that it must not confuse with its own. */
    private final String title = "页 & a=b+c {id} 100% #" + UUID.randomUUID();

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leadsThroughAllItemsNewestFirst() {
        List<String> written = write(7);

        List<String> shown = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Response page = list(3); page != null; page = next(page)) {
            shown.addAll(ids(page));
            sizes.add(ids(page).size());
        }

        assertThat(shown).containsExactlyElementsOf(written.reversed());
        assertThat(sizes).containsExactly(3, 3, 1);
    }

    @Test
    void endsWithoutALinkWhenTheLastPageIsFull() {
        write(4);
        Response last = Objects.requireNonNull(next(list(2)));

        assertThat(ids(last)).hasSize(2);
        assertThat(last.header("Link")).isNull();
        assertThat(last.<String>path("next")).isNull();
    }

    @Test
    void keepsTheFiltersAndTheLimitInTheLink() {
        write(3);
        String link = link(list(1));

        assertThat(link).contains("limit=1", "tone=CALM", "cursor=").doesNotContain("page &", " ", "{", "\"");
        assertThat(asCaller().urlEncodingEnabled(false).get(link).<String>path("items[0].title"))
                .isEqualTo(title);
    }

    @Test
    void isStableWhileItemsAreAdded() {
        List<String> before = write(4);
        Response first = list(2);
        write(3);

        List<String> shown = new ArrayList<>(ids(first));
        for (Response page = next(first); page != null; page = next(page)) {
            shown.addAll(ids(page));
        }

        assertThat(shown).containsExactlyElementsOf(before.reversed());
    }

    @Test
    void saysWhereItGoesOnInTheBodyToo() {
        write(2);
        Response page = list(1);

        assertThat(link(page)).endsWith("cursor=" + page.<String>path("next"));
    }

    @Test
    void goesOnWithAnotherLimit() {
        List<String> written = write(4);
        String cursor = list(1).path("next");

        assertThat(ids(query(Map.of("title", title, "tone", "CALM", "limit", "2", "cursor", cursor))))
                .containsExactly(written.get(2), written.get(1));
    }

    @Test
    void holdsEachOfSeveralValuesOfAFilterFromPageToPage() {
        List<String> written = write(2);
        Map<String, Object> both = Map.of("title", title, "tone", List.of("LOUD", "CALM"), "limit", 1);

        Response first = asCaller().queryParams(both).get(NOTES);

        assertThat(ids(first)).containsExactly(written.get(1));
        assertThat(link(first)).contains("tone=LOUD&tone=CALM");
        assertThat(ids(Objects.requireNonNull(next(first)))).containsExactly(written.get(0));
        assertThat(ids(query(Map.of("title", title, "tone", "LOUD")))).isEmpty();
    }

    @Test
    void refusesSeveralValuesOfWhichOneIsNone() {
        assertProblem(asCaller().get(NOTES + "?tone=CALM&tone=shrill"), 400, "invalid-request")
                .naming("#query/tone");
    }

    @Test
    void doesNotGoOnInAnotherList() {
        write(2);
        String cursor = list(1).path("next");
        Map<String, String> here = Map.of("title", title, "tone", "CALM", "cursor", cursor);

        for (Map<String, String> elsewhere : List.of(
                Map.of("cursor", cursor),
                with(here, "tone", "LOUD"),
                with(here, "title", "another"),
                with(here, "updatedSince", "2022-12-14T00:00:00+08:00"))) {
            assertProblem(query(elsewhere), 400, "invalid-request").saying("#query/cursor", FOREIGN);
        }
        assertProblem(historyFrom(cursor), 400, "invalid-request").saying("#query/cursor", FOREIGN);
    }

    @Test
    void goesOnInTheHistoryOfTheSameNoteOnly() {
        Response note = NoteApi.write(title);
        rewrite(note, title);
        Response first = asCaller().queryParam("limit", 1).get(address(note) + "/history");
        Response second = Objects.requireNonNull(next(first));

        assertThat(second.<List<Object>>path("items")).hasSize(1);
        assertProblem(historyFrom(first.path("next")), 400, "invalid-request").saying("#query/cursor", FOREIGN);
    }

    private Response historyFrom(String cursor) {
        return asCaller().queryParam("cursor", cursor).get(address(NoteApi.write(title)) + "/history");
    }

    private static Response query(Map<String, String> parameters) {
        return asCaller().queryParams(parameters).get(NOTES);
    }

    private static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        Map<String, String> changed = new HashMap<>(parameters);
        changed.put(name, value);
        return changed;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void takesLimitsFromOneToTwoHundred(int limit) {
        assertThat(list(limit).statusCode()).isEqualTo(200);
    }

    @Test
    void showsFiftyUnlessToldOtherwise() {
        write(51);

        assertThat(ids(asCaller().queryParam("title", title).get(NOTES))).hasSize(50);
    }

    @Test
    void showsWhatChangedSinceOrShortlyBefore() {
        clock.set(NOON);
        Response old = NoteApi.write(title);
        Response changed = NoteApi.write(title);
        clock.advance(Duration.ofHours(1));
        rewrite(changed, title);

        assertThat(since("2031-01-01T04:00:00Z")).containsExactly(id(changed), id(old));
        assertThat(since("2031-01-01T13:00:00+08:00")).containsExactly(id(changed));
        assertThat(since("2031-01-01T13:00:44+08:00")).containsExactly(id(changed));
        assertThat(since("2031-01-01T13:00:45+08:00")).isEmpty();
        assertThat(asCaller().get(address(changed)).<String>path("updatedAt")).isEqualTo("2031-01-01T13:00:00+08:00");
    }

    private List<String> since(String instant) {
        return ids(asCaller()
                .queryParam("title", title)
                .queryParam("updatedSince", instant)
                .get(NOTES));
    }

    private List<String> write(int count) {
        return IntStream.range(0, count).mapToObj(i -> id(NoteApi.write(title))).toList();
    }

    private Response list(int limit) {
        return asCaller()
                .queryParam("title", title)
                .queryParam("tone", "CALM")
                .queryParam("limit", limit)
                .get(NOTES);
    }

    private static @Nullable Response next(Response page) {
        return page.header("Link") == null
                ? null
                : asCaller().urlEncodingEnabled(false).get(link(page));
    }

    private static String link(Response page) {
        Matcher link = NEXT.matcher(page.header("Link"));
        assertThat(link.matches()).as(page.header("Link")).isTrue();
        return link.group(1);
    }

    private static String id(Response note) {
        return note.path("id");
    }

    private static List<String> ids(Response page) {
        return page.path("items.id");
    }
}
