package org.jiedui.pairing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/** The sides' words for partner systems, as rows. */
@ApplicationScoped
class Grants {

    private static final String SELECT = """
            select partner, granted_by_leading, granted_by_partner from partner_grant where pairing_id = ?""";

    private static final String GRANT = """
            insert into partner_grant (pairing_id, partner, granted_by_%1$s) values (?, ?, ?)
            on conflict (pairing_id, partner) do update
            set granted_by_%1$s = coalesce(partner_grant.granted_by_%1$s, excluded.granted_by_%1$s)""";

    private static final String REVOKE = """
            update partner_grant set granted_by_%1$s = null
            where pairing_id = ? and partner = ? and granted_by_%1$s is not null""";

    private final Sql sql;

    Grants(Sql sql) {
        this.sql = sql;
    }

    List<GrantView> of(PairingId pairing) {
        return sql.rows(SELECT + " order by partner", Grants::grant, pairing.value());
    }

    GrantView get(PairingId pairing, String partner) {
        return sql.first(SELECT + " and partner = ?", Grants::grant, pairing.value(), partner)
                .orElse(new GrantView(partner, null, null, false));
    }

    void grant(PairingId pairing, String partner, SideOfPairing side, Instant now) {
        sql.change(GRANT.formatted(column(side)), pairing.value(), partner, now);
    }

    /** Whether the side had granted it. */
    boolean revoke(PairingId pairing, String partner, SideOfPairing side) {
        return sql.change(REVOKE.formatted(column(side)), pairing.value(), partner) == 1;
    }

    private static String column(SideOfPairing side) {
        return switch (side) {
            case LEADING -> "leading";
            case PARTNER -> "partner";
        };
    }

    private static GrantView grant(ResultSet row) throws SQLException {
        Instant leading = instant(row.getTimestamp(2));
        Instant partner = instant(row.getTimestamp(3));
        return new GrantView(row.getString(1), leading, partner, leading != null && partner != null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
