package org.jiedui.kit.caller;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region or body in one of two code spaces: six digits of GB/T 2260 (province, prefecture, county), or
 * {@code LOCAL:} and segments joined by {@code -} for a body without such a code, as {@code LOCAL:XPCC}.
 *
 * @param value the code as written
 */
@Schema(
        type = SchemaType.STRING,
        description = "GB/T 2260 code or LOCAL code",
        examples = {"440400", "LOCAL:XPCC"})
public record RegionCode(@JsonValue String value) {

    private static final String LOCAL = "LOCAL:";
    private static final Pattern SHAPE = Pattern.compile("[1-8][0-9]{5}|LOCAL:[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int MAX_LENGTH = 40;

    /** @throws NotARegionCode if the text is in neither code space */
    @JsonCreator
    public RegionCode {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new NotARegionCode(value);
        }
    }

    /** The name by which parameters of requests are read. */
    public static RegionCode fromString(String value) {
        return new RegionCode(value);
    }

    /** Whether the other region is this one or lies below it: 440000 covers 440400 covers 440402. */
    public boolean covers(RegionCode other) {
        return range().contains(other.value);
    }

    /** The codes of this region and all below it, as an interval of text in byte order. */
    public RegionRange range() {
        return value.startsWith(LOCAL)
                ? new RegionRange(value, afterSegments())
                : new RegionRange(value, afterDigits());
    }

    /** This region without those below it, as such an interval: no code has a space in it. */
    public RegionRange only() {
        return new RegionRange(value, value + " ");
    }

    /** This region and those above it, the nearest first: 440402, 440400, 440000. */
    public List<RegionCode> lineage() {
        Stream<String> codes = value.startsWith(LOCAL) ? segmentBySegment() : digitsByDigits();
        return codes.distinct().map(RegionCode::new).toList();
    }

    /** How many digits tell apart the regions directly below this one: 4 below a province, 6 below a prefecture. */
    public int digitsBelow() {
        return value.endsWith("0000") ? 4 : 6;
    }

    /** How many segments tell apart the bodies directly below this LOCAL one: 2 below {@code LOCAL:XPCC}. */
    public int segmentsBelow() {
        return value.split("-", -1).length + 1;
    }

    private Stream<String> segmentBySegment() {
        return Stream.iterate(
                value, code -> !code.isEmpty(), code -> code.substring(0, Math.max(0, code.lastIndexOf('-'))));
    }

    private Stream<String> digitsByDigits() {
        int code = Integer.parseInt(value);
        return IntStream.of(1, 100, 10_000).mapToObj(width -> Integer.toString(code / width * width));
    }

    /** {@code .} follows {@code -}, so that XPCC-08 lies within XPCC, and XPCCA does not. */
    private String afterSegments() {
        return value + ".";
    }

    private String afterDigits() {
        int code = Integer.parseInt(value);
        return Integer.toString(code + width(code));
    }

    private static int width(int code) {
        if (code % 10_000 == 0) {
            return 10_000;
        }
        return code % 100 == 0 ? 100 : 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
