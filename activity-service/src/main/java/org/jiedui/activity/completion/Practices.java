package org.jiedui.activity.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;

/** The practices of each pairing, by name. */
@ApplicationScoped
class Practices {

    /** Sorted, so that two reports of a pairing that name the same practices cannot wait for each other in a circle. */
    private static final String NAME = """
            insert into practice (id, pairing_id, name)
            select id, ?, name from unnest(?::uuid[], ?::text[]) as named (id, name) order by name
            on conflict (pairing_id, name) do update set name = excluded.name
            returning id, name""";

    private final Sql sql;

    Practices(Sql sql) {
        this.sql = sql;
    }

    /** The practices by these names, new ones among them with an id from now on. */
    List<Practice> named(PairingId pairing, List<NamedPractice> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, UUID> ids =
                ids(pairing, names.stream().map(NamedPractice::name).toList());
        return names.stream()
                .map(named -> new Practice(
                        Objects.requireNonNull(ids.get(named.name())), named.name(), named.worthWritingUp()))
                .toList();
    }

    private Map<String, UUID> ids(PairingId pairing, List<String> names) {
        Map<String, UUID> ids = new HashMap<>();
        sql.each(
                NAME,
                row -> ids.put(row.getString(2), row.getObject(1, UUID.class)),
                pairing.value(),
                ArrayOf.uuids(names.stream().map(name -> Ids.next()).toList()),
                ArrayOf.texts(names));
        return ids;
    }
}
