package org.jiedui.pairing.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Sql;

/** Which pairings both sides have opened to a partner system. */
@ApplicationScoped
public class PartnerAccess {

    private static final String OPEN = """
            select pairing_id from partner_grant
            where partner = ? and granted_by_leading is not null and granted_by_partner is not null""";

    private final Sql sql;

    PartnerAccess(Sql sql) {
        this.sql = sql;
    }

    /** The pairings this caller may read as a partner system; asks the database for nobody else. */
    public List<UUID> openTo(Caller caller) {
        return caller.is(Roles.PARTNER)
                ? sql.rows(OPEN, row -> row.getObject(1, UUID.class), caller.subject())
                : List.of();
    }
}
