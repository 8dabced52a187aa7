package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.fault.FailureChain;
import org.jiedui.kit.paging.Changes;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.probe.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

@QuarkusTest
class QueryTest {

    private static final String ADD = """
            insert into note (id, version, title, content, created_at, updated_at)
            values (:id, 1, :title, '{}', :at, :at)""";
    private static final String NUMBERS = "select n from generate_series(1, 9) n where n > :above";
    private static final Instant NOW = Instant.parse("2023-03-01T02:03:04.123456Z");

    private final UUID id = UUID.randomUUID();

    @Inject
    Sql sql;

    @AfterEach
    void deleteNotes() {
        sql.query("delete from note where title like :mine")
                .with("mine", id + "%")
                .execute();
    }

    @Test
    void readsAllRowsInTheirOrder() {
        assertThat(numbersAbove(6).then("order by n desc").list(Integer.class)).containsExactly(9, 8, 7);
        assertThat(numbersAbove(9).list(Integer.class)).isEmpty();
    }

    @Test
    void readsTheFirstRowIfThereIsOne() {
        assertThat(numbersAbove(6).then("order by n").first(Integer.class)).contains(7);
        assertThat(numbersAbove(9).first(Integer.class)).isEmpty();
    }

    @Test
    void saysHowManyRowsItHasChanged() {
        assertThat(add(id, NOW)).isOne();
        assertThat(rename(id)).isOne();
        assertThat(rename(UUID.randomUUID())).isZero();
    }

    @Test
    void namesTheConstraintThatRefusesAStatement() {
        add(id, NOW);

        Throwable failure = catchThrowable(() -> add(id, NOW));

        assertThat(FailureChain.of(failure))
                .filteredOn(PSQLException.class::isInstance)
                .extracting(
                        fault -> ((PSQLException) fault).getServerErrorMessage().getConstraint())
                .containsExactly("pk_note");
    }

    @Nested
    class Criteria {

        @Test
        void areAddedOnlyIfTheyAreGiven() {
            assertThat(numbersAbove(6).andIfGiven("n < :below", null).list(Integer.class))
                    .containsExactly(7, 8, 9);
            assertThat(numbersAbove(6).andIfGiven("n < :below", 9).list(Integer.class))
                    .containsExactly(7, 8);
        }

        @Test
        void holdTogetherWhateverTheySay() {
            assertThat(numbersAbove(6).and("n = 1 or n = 8").list(Integer.class))
                    .containsExactly(8);
        }

        @Test
        void haveOneParameter() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> numbersAbove(6).andIfGiven("n between :low and :high", 7));
            assertThat(numbersAbove(6)
                            .andIfGiven("n::text = :text or n::text || '!' = :text", "8")
                            .list(Integer.class))
                    .containsExactly(8);
        }

        @Test
        void findARegionAndThoseBelowIt() {
            String codes = "select code from unnest('{440000,440400,450000}'::text[]) code where true";
            assertThat(sql.query(codes)
                            .andIfWithin("code collate \"C\"", new RegionCode("440000"))
                            .list(String.class))
                    .containsExactly("440000", "440400");
            assertThat(sql.query(codes).andIfWithin("code", null).list(String.class))
                    .hasSize(3);
        }
    }

    @Nested
    class Parameters {

        @Test
        void mayBeNull() {
            assertThat(sql.query("select :text::text is null and :id::uuid is null")
                            .with("text", null)
                            .with("id", null)
                            .first(Boolean.class))
                    .contains(true);
        }

        @Test
        void keepTheMicrosecondsOfAnInstant() {
            add(id, NOW);
            assertThat(sql.query("select created_at from note where id = :id and created_at = :at")
                            .with("id", id)
                            .with("at", NOW)
                            .list(Instant.class))
                    .containsExactly(NOW);
        }

        @Test
        void nameAnEnumConstant() {
            assertThat(sql.query("select :tone::text").with("tone", Tone.CALM).first(String.class))
                    .contains("CALM");
        }

        @Test
        void areWhatACodeWraps() {
            assertThat(sql.query("select :region::text")
                            .with("region", new RegionCode("440400"))
                            .first(String.class))
                    .contains("440400");
        }

        @Test
        void areArraysOfAnyType() {
            assertThat(unnest(ArrayOf.uuids(List.of(id))).list(UUID.class)).containsExactly(id);
            assertThat(unnest(ArrayOf.uuids(List.of())).list(UUID.class)).isEmpty();
            assertThat(unnest(ArrayOf.texts(List.of("a,b", "{\"c\"}"))).list(String.class))
                    .containsExactly("a,b", "{\"c\"}");
            assertThat(unnest(new ArrayOf("text", Arrays.asList("a", null))).list(String.class))
                    .containsExactly("a", null);
            assertThat(unnest(new ArrayOf("integer", List.of(2, 3))).list(Integer.class))
                    .containsExactly(2, 3);
        }

        @Test
        void areJson() {
            assertThat(sql.query("select :json::jsonb ->> 1")
                            .with("json", new Json(List.of("a", "b")))
                            .first(String.class))
                    .contains("b");
        }

        private Query unnest(ArrayOf array) {
            return sql.query("select unnest(:array)").with("array", array);
        }
    }

    @Nested
    class Pages {

        private final List<UUID> ids =
                IntStream.range(0, 5).mapToObj(number -> Ids.next()).toList();

        @Test
        void containEveryRowOnceNewestFirstEvenIfAllChangedAtTheSameInstant() {
            ids.forEach(note -> add(note, NOW));

            Page<Note> first = page(new PageRequest(1, 2, null, null));
            Page<Note> second = page(new PageRequest(1, 2, first.next(), null));
            Page<Note> last = page(new PageRequest(1, 2, second.next(), null));

            assertThat(List.of(first, second, last))
                    .flatExtracting(Page::items)
                    .extracting(Note::id)
                    .containsExactlyElementsOf(ids.reversed());
            assertThat(last.next()).isNull();
        }

        @Test
        void containWhatChangedAtOrAfterAnInstant() {
            IntStream.range(0, 5).forEach(number -> add(ids.get(number), NOW.plusSeconds(number)));

            assertThat(page(new PageRequest(1, 50, null, new Changes(NOW.plusSeconds(3), NOW)))
                            .items())
                    .extracting(Note::id)
                    .containsExactly(ids.get(4), ids.get(3));
        }

        @Test
        void leaveOutWhatChangedAfterTheFirstWasAskedFor() {
            IntStream.range(0, 5).forEach(number -> add(ids.get(number), NOW.plusSeconds(5 - number)));
            Changes changes = new Changes(NOW, NOW.plusSeconds(4));

            Page<Note> first = page(new PageRequest(1, 2, null, changes));
            assertThat(first.items()).extracting(Note::id).containsExactly(ids.get(4), ids.get(3));
            assertThat(page(new PageRequest(1, 50, first.next(), changes)).items())
                    .extracting(Note::id)
                    .containsExactly(ids.get(2), ids.get(1));
        }

        @Test
        void beginWithAnExcerptThatCountsAll() {
            ids.forEach(note -> add(note, NOW));

            Excerpt<Note> excerpt = mine("select id, count(*) over () as total").excerpt("id desc", 2, Note.class);

            assertThat(excerpt.items()).extracting(Note::id).containsExactly(ids.get(4), ids.get(3));
            assertThat(excerpt.total()).isEqualTo(5);
        }

        private Page<Note> page(PageRequest page) {
            return mine("select id").page(page, "id", "updated_at", Note.class, Note::id);
        }

        private Query mine(String columns) {
            return sql.query(columns + " from note where title like :mine").with("mine", id + "%");
        }

        record Note(UUID id) {}
    }

    private Query numbersAbove(int number) {
        return sql.query(NUMBERS).with("above", number);
    }

    private int add(UUID note, Instant at) {
        return sql.query(ADD)
                .with("id", note)
                .with("title", id + " " + note)
                .with("at", at)
                .execute();
    }

    private int rename(UUID note) {
        return sql.query("update note set title = title || '!' where id = :id")
                .with("id", note)
                .execute();
    }
}
