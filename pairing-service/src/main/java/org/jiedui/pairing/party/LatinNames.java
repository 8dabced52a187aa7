package org.jiedui.pairing.party;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.party.romanisation.Romanisation;
import org.jspecify.annotations.Nullable;

/** Works out the Latin names of designations that came without them: by migrations, or from an earlier version of the service. */
@ApplicationScoped
class LatinNames {

    private static final String WITHOUT = """
            select party_id, valid_from, name_zh as name, name_en as english_name
            from party_designation where latin_keys is null""";

    private static final String FILL = """
            update party_designation d set romanised_name = filled.romanised, latin_keys = filled.keys
            from unnest(:parties, :days, :romanised, :keys) as filled (party, day, romanised, keys)
            where d.party_id = filled.party and d.valid_from = filled.day""";

    private final Sql sql;

    LatinNames(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    void fill(@Observes StartupEvent started) {
        List<Designated> without = sql.query(WITHOUT).list(Designated.class);
        if (without.isEmpty()) {
            return;
        }
        sql.query(FILL)
                .with("parties", column(without, "uuid", Designated::partyId))
                .with("days", column(without, "date", Designated::validFrom))
                .with("romanised", column(without, "text", one -> Romanisation.english(one.name())))
                .with("keys", column(without, "text", one -> Romanisation.keys(one.name(), one.englishName())))
                .execute();
    }

    private static ArrayOf column(List<Designated> rows, String type, Function<Designated, @Nullable Object> value) {
        return new ArrayOf(type, rows.stream().map(value).toList());
    }

    private record Designated(
            UUID partyId,
            LocalDate validFrom,
            String name,
            @Nullable String englishName) {}
}
