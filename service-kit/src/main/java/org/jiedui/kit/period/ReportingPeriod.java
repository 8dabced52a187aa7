package org.jiedui.kit.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.events.vocabulary.Period;

/**
 * A year, half-year, quarter or month, in days of Asia/Shanghai.
 *
 * @param from its first day
 */
@Schema(
        type = SchemaType.STRING,
        description = "Year, half-year, quarter or month in Asia/Shanghai",
        examples = {"2022", "2022-H2", "2022-Q4", "2022-12"})
public record ReportingPeriod(Period kind, LocalDate from) {

    private static final Pattern WRITTEN =
            Pattern.compile("(20[0-9]{2}|2100)(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    /** @throws NotAPeriod if the text is none of the four forms, or lies outside the years 2000 to 2100 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReportingPeriod fromString(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new NotAPeriod(text);
        }
        int year = Integer.parseInt(written.group(1));
        if (written.group(2) != null) {
            return numbered(Period.HALF_YEAR, year, written.group(2));
        }
        if (written.group(3) != null) {
            return numbered(Period.QUARTER, year, written.group(3));
        }
        return written.group(4) != null
                ? numbered(Period.MONTH, year, written.group(4))
                : numbered(Period.YEAR, year, "1");
    }

    /** As people write it: {@code 2022}, {@code 2022-H2}, {@code 2022-Q4}, {@code 2022-12}. */
    @JsonValue
    public String label() {
        return kind.label(from);
    }

    /** Its last day. */
    public LocalDate to() {
        return from.plusMonths(kind.months()).minusDays(1);
    }

    /** Whether it begins after the other has ended. */
    public boolean follows(ReportingPeriod other) {
        return from.isAfter(other.to());
    }

    private static ReportingPeriod numbered(Period kind, int year, String number) {
        int before = (Integer.parseInt(number) - 1) * kind.months();
        return new ReportingPeriod(kind, LocalDate.of(year, 1, 1).plusMonths(before));
    }

    @Override
    public String toString() {
        return label();
    }
}
