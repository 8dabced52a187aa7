package org.jiedui.activity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.time.ChinaTime;

/** Lays out the desk of a caller: a liaison's own side, a province's sides, for the ministry all of them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class DeskReading {

    private static final int DAYS_AHEAD = 30;
    private static final int MOST_OF_A_KIND = 50;

    private final DeskItems items;
    private final Clock clock;

    DeskReading(DeskItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public Desk of(Caller caller) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dateOf(now);
        LocalDate until = today.plusDays(DAYS_AHEAD);
        List<DeskRow> rows = items.first(MOST_OF_A_KIND, caller.deskScope(), now, until);
        return new Desk(today, until, counts(rows), items(rows, true), items(rows, false));
    }

    private static Map<ActivityDeskKind, Long> counts(List<DeskRow> rows) {
        Map<ActivityDeskKind, Long> counts = new EnumMap<>(ActivityDeskKind.class);
        for (ActivityDeskKind kind : ActivityDeskKind.values()) {
            counts.put(kind, 0L);
        }
        rows.forEach(row -> counts.put(row.item().kind(), row.total()));
        return counts;
    }

    private static List<DeskItem> items(List<DeskRow> rows, boolean waiting) {
        return rows.stream()
                .map(DeskRow::item)
                .filter(item -> item.kind().waits() == waiting)
                .toList();
    }
}
