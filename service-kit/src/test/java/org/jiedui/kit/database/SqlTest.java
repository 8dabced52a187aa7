package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.probe.Tone;
import org.jiedui.kit.problem.FailureChain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

@QuarkusTest
class SqlTest {

    private static final String ADD = """
            insert into note (id, version, title, content, created_at, updated_at) values (?, 1, ?, '{}', ?, ?)""";
    private static final Instant NOW = Instant.parse("2023-03-01T02:03:04.123456Z");

    private final UUID id = UUID.randomUUID();

    @Inject
    Sql sql;

    @AfterEach
    void leaveNothing() {
        sql.change("delete from note where id = ?", id);
    }

    @Test
    void readsAllRowsInTheirOrder() {
        assertThat(sql.rows("select n from generate_series(1, ?) n order by n desc", SqlTest::number, 3))
                .containsExactly(3, 2, 1);
        assertThat(sql.rows("select 1 where false", SqlTest::number)).isEmpty();
    }

    @Test
    void readsTheFirstRowIfThereIsOne() {
        assertThat(sql.first("select n from generate_series(?, 9) n", SqlTest::number, 7))
                .contains(7);
        assertThat(sql.first("select 1 where false", SqlTest::number)).isEmpty();
    }

    @Test
    void showsEveryRow() {
        int[] sum = {0};
        sql.each("select n from generate_series(1, 3) n", row -> sum[0] += row.getInt(1));
        assertThat(sum[0]).isEqualTo(6);
    }

    @Test
    void saysHowManyRowsHaveChanged() {
        assertThat(add("changed")).isOne();
        assertThat(sql.change("update note set title = ? where id = ?", "again", id))
                .isOne();
        assertThat(sql.change("update note set title = ? where id = ?", "nobody", UUID.randomUUID()))
                .isZero();
    }

    @Test
    void joinsTheRunningTransaction() {
        QuarkusTransaction.begin();
        add("rolled back");
        QuarkusTransaction.rollback();
        assertThat(sql.first("select version from note where id = ?", SqlTest::number, id))
                .isEmpty();
    }

    @Nested
    class Parameters {

        @Test
        void mayBeNull() {
            assertThat(sql.first("select ?::text is null and ?::uuid is null", row -> row.getBoolean(1), null, null))
                    .contains(true);
        }

        @Test
        void keepTheMicrosecondsOfAnInstant() {
            add("timed");
            assertThat(sql.first("select created_at from note where id = ?", SqlTest::instant, id))
                    .contains(NOW);
            assertThat(sql.rows(
                            "select created_at from note where id = ? and created_at between ? and ?",
                            SqlTest::instant,
                            id,
                            NOW,
                            NOW))
                    .containsExactly(NOW);
        }

        @Test
        void nameAnEnumConstant() {
            assertThat(sql.first("select ?::text", SqlTest::text, Tone.CALM)).contains("CALM");
        }

        @Test
        void standForTheElementsOfAList() {
            List<@Nullable Object> middle = Arrays.asList("b", null, Tone.CALM);
            assertThat(sql.first(
                            "select concat_ws('>', ?::text, ?::text, ?::text, ?::text, ?::text)",
                            SqlTest::text,
                            "a",
                            middle,
                            "z"))
                    .contains("a>b>CALM>z");
        }

        @Test
        void areArraysOfAnyType() {
            add("in an array");
            assertThat(sql.rows("select title from note where id = any(?)", SqlTest::text, ArrayOf.uuids(List.of(id))))
                    .containsExactly("in an array");
            assertThat(sql.rows("select 1 from note where id = any(?)", SqlTest::number, ArrayOf.uuids(List.of())))
                    .isEmpty();
            assertThat(sql.rows("select unnest(?)", SqlTest::text, ArrayOf.texts(List.of("a,b", "{\"c\"}"))))
                    .containsExactly("a,b", "{\"c\"}");
            assertThat(sql.rows("select unnest(?)", SqlTest::number, new ArrayOf("integer", List.of(2, 3))))
                    .containsExactly(2, 3);
        }
    }

    @Nested
    class WhenTheStatementFails {

        @Test
        void tellsTheConstraint() {
            add("first");
            UncheckedSqlException failure = catchThrowableOfType(UncheckedSqlException.class, () -> add("second"));
            assertThat(FailureChain.of(failure))
                    .filteredOn(PSQLException.class::isInstance)
                    .extracting(fault ->
                            ((PSQLException) fault).getServerErrorMessage().getConstraint())
                    .containsExactly("pk_note");
        }

        @Test
        void saysSoForEveryKindOfCall() {
            assertThatExceptionOfType(UncheckedSqlException.class)
                    .isThrownBy(() -> sql.rows("select nothing", SqlTest::number));
            assertThatExceptionOfType(UncheckedSqlException.class)
                    .isThrownBy(() -> sql.first("select nothing", SqlTest::number));
            assertThatExceptionOfType(UncheckedSqlException.class)
                    .isThrownBy(() -> sql.each("select 1", row -> row.getInt("unknown")));
        }
    }

    private int add(String title) {
        return sql.change(ADD, id, title, NOW, NOW);
    }

    private static int number(ResultSet row) throws SQLException {
        return row.getInt(1);
    }

    private static String text(ResultSet row) throws SQLException {
        return row.getString(1);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp(1).toInstant();
    }
}
