package org.jiedui.activity.feed.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationEntry;

/** Two parsers that know nothing of each other, nor of how we write; both must accept a feed without a warning. */
public final class CalendarParsers {

    private CalendarParsers() {}

    /** The events as one of them understands them, once neither has a complaint. */
    public static List<VEvent> events(String calendar) {
        checkByIcal4j(calendar);
        return checkedByBiweekly(calendar);
    }

    private static void checkByIcal4j(String calendar) {
        try {
            Calendar parsed = new CalendarBuilder().build(new StringReader(calendar));
            Set<ValidationEntry> complaints = parsed.validate(true).getEntries();
            assertThat(complaints).as(calendar).isEmpty();
        } catch (IOException | ParserException e) {
            throw new AssertionError(calendar, e);
        }
    }

    static List<VEvent> checkedByBiweekly(String calendar) {
        try (ICalReader reader = new ICalReader(calendar)) {
            var parsed = Objects.requireNonNull(reader.readNext());
            assertThat(reader.getWarnings()).as(calendar).isEmpty();
            assertThat(parsed.getEvents().isEmpty()
                            || parsed.validate(ICalVersion.V2_0).isEmpty())
                    .as("validity, but that it takes no time zone for a component: %s", calendar)
                    .isTrue();
            assertThat(reader.readNext()).as("what follows").isNull();
            return parsed.getEvents();
        } catch (IOException e) {
            throw new AssertionError(calendar, e);
        }
    }
}
