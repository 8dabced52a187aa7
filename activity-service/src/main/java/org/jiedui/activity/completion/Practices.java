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

/** The practices of each cooperation, by the key of their name. */
@ApplicationScoped
class Practices {

    /** Sorted, so that two reports that name the same practices cannot wait for each other in a circle. */
    private static final String ADD = """
            insert into practice (id, pairing_id, name)
            select named.id, coalesce(pair.cooperation, pair.pairing_id), named.name
            from pair, unnest(?::uuid[], ?::text[]) as named (id, name)
            where pair.pairing_id = ? order by name_key(named.name)
            on conflict do nothing""";

    private static final String FIND = """
            select named.name, practice.id
            from pair cross join unnest(?::text[]) as named (name)
            join practice on practice.pairing_id = coalesce(pair.cooperation, pair.pairing_id)
              and name_key(practice.name) = name_key(named.name)
            where pair.pairing_id = ?""";

    private final Sql sql;

    Practices(Sql sql) {
        this.sql = sql;
    }

    /** The practices of these names, as they are written here; new ones among them with an id from now on. */
    List<Practice> named(PairingId pairing, List<NamedPractice> practices) {
        ArrayOf names =
                ArrayOf.texts(practices.stream().map(NamedPractice::name).toList());
        ArrayOf freshIds =
                ArrayOf.uuids(practices.stream().map(name -> Ids.next()).toList());
        sql.change(ADD, freshIds, names, pairing.value());
        Map<String, UUID> ids = new HashMap<>();
        sql.each(FIND, row -> ids.put(row.getString(1), row.getObject(2, UUID.class)), names, pairing.value());
        return practices.stream()
                .map(named -> new Practice(
                        Objects.requireNonNull(ids.get(named.name())), named.name(), named.worthWritingUp()))
                .toList();
    }
}
