package org.jiedui.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.probe.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowMappingTest {

    private static final UUID ID = UUID.fromString("0191d1a0-0000-7000-8000-000000000001");

    @Inject
    Sql sql;

    @Test
    void readsEveryColumnAsTheTypeOfItsComponent() {
        Plain row = read(Plain.class, """
                select '0191d1a0-0000-7000-8000-000000000001'::uuid as id, '440400' as region, 'LOUD' as tone,
                  timestamptz '2023-03-01T10:03:04.123456+08:00' as updated_at, date '2023-03-01' as valid_from,
                  3 as page_count, 2.50 as share, true as in_force""");

        assertThat(row)
                .isEqualTo(new Plain(
                        new Id(ID),
                        new RegionCode("440400"),
                        Tone.LOUD,
                        Instant.parse("2023-03-01T02:03:04.123456Z"),
                        LocalDate.of(2023, 3, 1),
                        3,
                        new BigDecimal("2.50"),
                        true));
    }

    @Test
    void readsNothingAsNull() {
        assertThat(read(Absent.class, """
                select null::uuid as id, null::text as tone, null::timestamptz as at, null::integer as count,
                  null::jsonb as lines, null::text[] as names""")).isEqualTo(new Absent(null, null, null, null, null, null));
    }

    @Test
    void readsARecordThatWrapsAValueFromTheOnlyColumn() {
        assertThat(sql.query("select '440400'").first(RegionCode.class)).contains(new RegionCode("440400"));
    }

    @Test
    void takesTheLastOfSeveralColumnsOfOneName() {
        assertThat(read(One.class, "select 1 as n, 2 as n").n()).isEqualTo(2);
    }

    @Test
    void namesTheComponentThatHasNoColumn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(One.class, "select 1 as m"))
                .withMessageContaining("int n");
    }

    @Test
    void namesTheTypeThatRefusesAValue() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(Place.class, "select 'nowhere' as region, '' as name"))
                .withMessageContaining("RegionCode");
    }

    @Test
    void leavesActionsToBeOffered() {
        assertThat(read(Offering.class, "select 1 as n").actions()).isEmpty();
    }

    @Nested
    class Lists {

        @Test
        void areReadFromArrays() {
            assertThat(read(Arrays.class, """
                    select '{b,a}'::text[] as names, '{CALM,LOUD}'::text[] as tones, '{440400}'::text[] as regions,
                      '{}'::date[] as days"""))
                    .isEqualTo(new Arrays(
                            List.of("b", "a"),
                            List.of(Tone.CALM, Tone.LOUD),
                            List.of(new RegionCode("440400")),
                            List.of()));
        }

        @Test
        void areReadFromJson() {
            assertThat(read(Stored.class, """
                    select '[{"text": "a", "weight": 1, "ofANewerVersion": true}]'::jsonb as lines,
                      '{"text": "b", "weight": 2}'::json as line, '{"CALM": 3}'::jsonb as counts"""))
                    .isEqualTo(new Stored(List.of(new Line("a", 1)), new Line("b", 2), Map.of(Tone.CALM, 3)));
        }
    }

    @Nested
    class NestedRecords {

        @Test
        void areMadeOfTheColumnsThatBeginWithTheirName() {
            assertThat(read(Couple.class, """
                    select '440400' as leading_region, '珠海' as leading_name, '520300' as partner_region,
                      '遵义' as partner_name"""))
                    .isEqualTo(new Couple(
                            new Place(new RegionCode("440400"), "珠海"), new Place(new RegionCode("520300"), "遵义")));
        }

        @Test
        void areAbsentIfAllTheirColumnsAre() {
            assertThat(read(Couple.class, """
                    select '440400' as leading_region, '珠海' as leading_name, null as partner_region,
                      null as partner_name""").partner()).isNull();
        }
    }

    private <T> T read(Class<T> type, String statement) {
        return sql.query(statement).first(type).orElseThrow();
    }

    record Id(@JsonValue UUID value) {}

    record Plain(
            Id id,
            RegionCode region,
            Tone tone,
            Instant updatedAt,
            LocalDate validFrom,
            int pageCount,
            BigDecimal share,
            boolean inForce) {}

    record Absent(
            @Nullable Id id,
            @Nullable Tone tone,
            @Nullable Instant at,
            @Nullable Integer count,
            @Nullable List<Line> lines,
            @Nullable List<String> names) {}

    record One(int n) {}

    record Offering(int n, @Offered List<String> actions) {}

    record Arrays(List<String> names, List<Tone> tones, List<RegionCode> regions, List<LocalDate> days) {}

    record Stored(List<Line> lines, Line line, Map<Tone, Integer> counts) {}

    record Line(String text, int weight) {}

    record Couple(Place leading, @Nullable Place partner) {}

    record Place(RegionCode region, String name) {}
}
