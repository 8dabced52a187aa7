package org.jiedui.activity.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;

/** The practices of each cooperation, by the key of their name. */
@ApplicationScoped
class Practices {

    /** Sorted, so that two reports that name the same practices cannot deadlock. */
    private static final String ADD = """
            insert into practice (id, pairing_id, name)
            select named.id, :cooperation, named.name
            from unnest(:ids, :names) as named (id, name) order by name_key(named.name)
            on conflict do nothing""";

    private static final String FIND = """
            select practice.id as practice_id, named.name, named.worth_writing_up
            from unnest(:names, :worthWritingUp) with ordinality as named (name, worth_writing_up, n)
            join practice on practice.pairing_id = :cooperation and name_key(practice.name) = name_key(named.name)
            order by named.n""";

    private final Sql sql;

    Practices(Sql sql) {
        this.sql = sql;
    }

    /** The practices of these names, as they are written here; new ones among them with an id from now on. */
    List<Practice> named(PublishedPairing pairing, List<NamedPractice> practices) {
        ArrayOf names = column("text", practices, NamedPractice::name);
        sql.query(ADD)
                .with("cooperation", pairing.cooperation())
                .with("ids", column("uuid", practices, fresh -> Ids.next()))
                .with("names", names)
                .execute();
        return sql.query(FIND)
                .with("cooperation", pairing.cooperation())
                .with("names", names)
                .with("worthWritingUp", column("boolean", practices, NamedPractice::worthWritingUp))
                .list(Practice.class);
    }

    private static ArrayOf column(String type, List<NamedPractice> practices, Function<NamedPractice, Object> value) {
        return new ArrayOf(type, practices.stream().map(value).toList());
    }
}
