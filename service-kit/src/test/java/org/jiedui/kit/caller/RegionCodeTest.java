package org.jiedui.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    private static final List<RegionCode> MANY = Stream.concat(
                    Stream.of("11", "14", "44", "61", "65", "82")
                            .flatMap(province -> Stream.of("00", "01", "04", "90", "99")
                                    .flatMap(prefecture -> Stream.of("00", "02", "09", "99")
                                            .map(county -> province + prefecture + county))),
                    Stream.of(
                            "LOCAL:XPCC", "LOCAL:XPCC-08", "LOCAL:XPCC-08-1", "LOCAL:XPCC-0", "LOCAL:XPCCA", "LOCAL:X"))
            .map(RegionCode::new)
            .toList();

    @Test
    void holdsItselfAlone() {
        assertThat(MANY).allSatisfy(region -> assertThat(
                        MANY.stream().filter(other -> region.only().contains(other.value())))
                .containsExactly(region));
    }

    @ParameterizedTest
    @CsvSource({"LOCAL:XPCC, 2", "LOCAL:XPCC-08, 3"})
    void tellsTheBodiesBelowApartByTheirSegments(String body, int segments) {
        assertThat(new RegionCode(body).segmentsBelow()).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({"440000, 4", "440400, 6", "440402, 6", "LOCAL:XPCC, 6"})
    void tellsTheRegionsBelowApartByTheirDigits(String region, int digits) {
        assertThat(new RegionCode(region).digitsBelow()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "440402, 440402 440400 440000",
        "440400, 440400 440000",
        "440000, 440000",
        "LOCAL:XPCC-08-1, LOCAL:XPCC-08-1 LOCAL:XPCC-08 LOCAL:XPCC",
        "LOCAL:XPCC, LOCAL:XPCC",
    })
    void namesThoseAboveTheNearestFirst(String region, String lineage) {
        assertThat(new RegionCode(region).lineage())
                .extracting(RegionCode::value)
                .containsExactly(lineage.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "440000, 440400",
        "440000, 440402",
        "440400, 440402",
        "440402, 440402",
        "440000, 449999",
        "LOCAL:XPCC, LOCAL:XPCC",
        "LOCAL:XPCC, LOCAL:XPCC-08",
        "LOCAL:XPCC, LOCAL:XPCC-08-1",
    })
    void coversWhatLiesBelow(String above, String below) {
        assertThat(new RegionCode(above).covers(new RegionCode(below))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "440400, 440000",
        "440402, 440400",
        "440000, 450000",
        "440400, 440500",
        "440402, 440403",
        "LOCAL:XPCC, LOCAL:XPCCA",
        "LOCAL:XPCC-08, LOCAL:XPCC",
        "LOCAL:XPCC-0, LOCAL:XPCC-08",
        "LOCAL:XPCC, 650000",
        "650000, LOCAL:XPCC",
    })
    void doesNotCoverWhatLiesBesideOrAbove(String code, String other) {
        assertThat(new RegionCode(code).covers(new RegionCode(other))).isFalse();
    }

    @Test
    void keepsShaanxiApartFromShanxi() {
        RegionCode shaanxi = new RegionCode("610000");
        RegionCode shanxi = new RegionCode("140000");

        assertThat(shaanxi.covers(shanxi) || shanxi.covers(shaanxi)).isFalse();
    }

    @Test
    void coversItself() {
        assertThat(MANY).allMatch(code -> code.covers(code));
    }

    @Test
    void coversBothWaysOnlyItself() {
        for (RegionCode a : MANY) {
            for (RegionCode b : MANY) {
                assertThat(a.covers(b) && b.covers(a)).as("%s and %s", a, b).isEqualTo(a.equals(b));
            }
        }
    }

    @Test
    void coversWhatIsCoveredByWhatItCovers() {
        for (RegionCode a : MANY) {
            List<RegionCode> below = MANY.stream().filter(a::covers).toList();
            for (RegionCode b : below) {
                assertThat(below)
                        .as("%s covers %s", a, b)
                        .containsAll(MANY.stream().filter(b::covers).toList());
            }
        }
    }

    @Test
    void isCoveredByWhatSharesItsPrefixAndByNothingElse() {
        for (RegionCode a : MANY) {
            for (RegionCode b : MANY) {
                assertThat(a.covers(b)).as("%s covers %s", a, b).isEqualTo(isPrefix(a.value(), b.value()));
            }
        }
    }

    @Test
    void hasARangeThatSaysTheSameToADatabase() {
        for (RegionCode a : MANY) {
            for (RegionCode b : MANY) {
                boolean between = a.range().from().compareTo(b.value()) <= 0
                        && b.value().compareTo(a.range().to()) < 0;
                assertThat(between).as("%s in range of %s", b, a).isEqualTo(a.covers(b));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "44040",
                "4404000",
                "044040",
                "94040A",
                "990000",
                "4404OO",
                "440400 ",
                " 440400",
                "４４０４００",
                "LOCAL:",
                "LOCAL:xpcc",
                "LOCAL:XPCC-",
                "LOCAL:-08",
                "LOCAL:XPCC--08",
                "local:XPCC",
                "XPCC",
                "LOCAL:XP CC",
                "LOCAL:XPCC.",
                "440400\n",
                "LOCAL:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void isNothingElse(String text) {
        assertThatExceptionOfType(NotARegionCode.class).isThrownBy(() -> new RegionCode(text));
    }

    /** The rule as the domain words it: province, prefecture, county by pairs of digits; segments by hyphens. */
    private static boolean isPrefix(String above, String below) {
        if (above.startsWith("LOCAL:")) {
            return below.equals(above) || below.startsWith(above + "-");
        }
        String significant = above.endsWith("0000") ? above.substring(0, 2) : above.replaceFirst("00$", "");
        return below.startsWith(significant) && !below.startsWith("LOCAL:");
    }
}
