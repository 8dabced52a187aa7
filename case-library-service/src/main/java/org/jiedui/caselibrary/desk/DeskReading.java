package org.jiedui.caselibrary.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.time.ChinaTime;

/** Lays out the desk of a caller: what waits for them, in every role they have, and for those below them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class DeskReading {

    private static final int MOST_OF_A_KIND = 50;

    private final DeskItems items;
    private final Clock clock;

    DeskReading(DeskItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public Desk of(Caller caller) {
        Instant now = clock.instant();
        List<DeskRow> rows = items.first(MOST_OF_A_KIND, caller, now);
        boolean seesBelow = caller.is(Roles.MINISTRY) || caller.is(Roles.PROVINCE);
        return new Desk(
                ChinaTime.dateOf(now),
                counts(rows, true),
                items(rows, true),
                seesBelow ? new Desk.Below(counts(rows, false), items(rows, false)) : null);
    }

    private static Map<CaseDeskKind, Long> counts(List<DeskRow> rows, boolean own) {
        Map<CaseDeskKind, Long> counts = new EnumMap<>(CaseDeskKind.class);
        for (CaseDeskKind kind : CaseDeskKind.values()) {
            counts.put(kind, 0L);
        }
        rows.stream()
                .filter(row -> row.own() == own)
                .forEach(row -> counts.put(row.item().kind(), row.total()));
        return counts;
    }

    private static List<DeskItem> items(List<DeskRow> rows, boolean own) {
        return rows.stream().filter(row -> row.own() == own).map(DeskRow::item).toList();
    }
}
