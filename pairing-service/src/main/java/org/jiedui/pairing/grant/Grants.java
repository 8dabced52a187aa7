package org.jiedui.pairing.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.grant.GrantRefusals.GrantNotFound;
import org.jiedui.pairing.lifecycle.PairingId;

/** The grants of pairings to partner systems. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<Grant, UUID> {

    private static final String SELECT = """
            select *, granted_by_leading is not null and granted_by_partner is not null as open
            from partner_grant where pairing_id = :pairing""";

    private final Sql sql;

    Grants(Sql sql) {
        this.sql = sql;
    }

    Page<GrantView> list(PairingId pairing, PageRequest page) {
        return of(pairing).page(page, "id", "updated_at", GrantView.class, GrantView::id);
    }

    /** @throws GrantNotFound if no side has ever granted it */
    GrantView get(PairingId pairing, String partner) {
        return of(pairing)
                .and("partner = :partner")
                .with("partner", partner)
                .first(GrantView.class)
                .orElseThrow(() -> new GrantNotFound(partner));
    }

    /** To change it; empty if no side has ever granted it. */
    Optional<Grant> find(PairingId pairing, String partner) {
        return find("pairingId = ?1 and partner = ?2", pairing.value(), partner).firstResultOptional();
    }

    private Query of(PairingId pairing) {
        return sql.query(SELECT).with("pairing", pairing);
    }
}
