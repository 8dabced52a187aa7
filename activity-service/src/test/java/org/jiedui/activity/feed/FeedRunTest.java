package org.jiedui.activity.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.kit.time.ChinaTime;
import org.junit.jupiter.api.Test;

class FeedRunTest {

    @Test
    void isOfDaysWithoutAGap() {
        assertThat(FeedRun.of(on("2026-03-10", "2026-03-11", "2026-03-20")))
                .extracting(FeedRun::session, run -> run.parts().size())
                .containsExactly(tuple(1, 2), tuple(3, 1));
    }

    @Test
    void isKnownByTheNumberOfItsFirstSessionInWhicheverOrderTheyAre() {
        assertThat(FeedRun.of(on("2026-03-30", "2026-03-20", "2026-03-10", "2026-03-19")))
                .extracting(FeedRun::session, run -> run.parts().getFirst().startsOn())
                .containsExactly(
                        tuple(3, LocalDate.of(2026, 3, 10)),
                        tuple(2, LocalDate.of(2026, 3, 20)),
                        tuple(1, LocalDate.of(2026, 3, 30)));
    }

    @Test
    void goesOnDuringALongSessionBesideShortOnes() {
        FeedPart week = part("2026-03-10", 7);

        assertThat(FeedRun.of(List.of(week, part("2026-03-11", 1), part("2026-03-17", 1))))
                .hasSize(1);
    }

    private static List<FeedPart> on(String... days) {
        return Stream.of(days).map(day -> part(day, 1)).toList();
    }

    /** @param days that it touches, until midnight */
    private static FeedPart part(String day, int days) {
        LocalDate first = LocalDate.parse(day);
        return new FeedPart(
                SessionKind.TRAINING,
                first.atTime(9, 0).atZone(ChinaTime.ZONE).toInstant(),
                first.plusDays(days).atStartOfDay(ChinaTime.ZONE).toInstant(),
                null);
    }
}
