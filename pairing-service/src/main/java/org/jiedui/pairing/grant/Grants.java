package org.jiedui.pairing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/** The sides' words for partner systems, as rows. */
@ApplicationScoped
class Grants {

    private static final String SELECT = """
            select id, partner, granted_by_leading, granted_by_partner, updated_at, version
            from partner_grant where pairing_id = ?""";

    private static final String SAVE = """
            insert into partner_grant
              (pairing_id, id, partner, granted_by_leading, granted_by_partner, updated_at, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (pairing_id, partner) do update set granted_by_leading = excluded.granted_by_leading,
              granted_by_partner = excluded.granted_by_partner, updated_at = excluded.updated_at, version = excluded.version""";

    private final Sql sql;

    Grants(Sql sql) {
        this.sql = sql;
    }

    List<GrantView> list(PairingId pairing, PageRequest page) {
        return sql.rows(
                SELECT + " and updated_at >= ? and id < ? order by id desc limit ?",
                Grants::grant,
                pairing.value(),
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    Optional<GrantView> find(PairingId pairing, String partner) {
        return sql.first(SELECT + " and partner = ?", Grants::grant, pairing.value(), partner);
    }

    void save(PairingId pairing, GrantView grant) {
        sql.change(
                SAVE,
                pairing.value(),
                grant.id(),
                grant.partner(),
                grant.grantedByLeading(),
                grant.grantedByPartner(),
                grant.updatedAt(),
                grant.version());
    }

    private static GrantView grant(ResultSet row) throws SQLException {
        Instant leading = instant(row.getTimestamp(3));
        Instant partner = instant(row.getTimestamp(4));
        return new GrantView(
                row.getObject(1, UUID.class),
                row.getString(2),
                leading,
                partner,
                leading != null && partner != null,
                row.getTimestamp(5).toInstant(),
                row.getLong(6));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
