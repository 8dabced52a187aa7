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

/** The grants of cooperations to partner systems; a pairing has those of every term of its cooperation. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<Grant, UUID> {

    private static final String SELECT = """
            select *, granted_by_leading is not null and granted_by_partner is not null as open
            from partner_grant where pairing_id in (select id from pairing where cooperation = :cooperation)""";

    private static final String FIND =
            "partner = ?2 and pairingId in (select p.id from Pairing p where p.provenance.cooperation = ?1)";

    private final Sql sql;

    Grants(Sql sql) {
        this.sql = sql;
    }

    Page<GrantView> list(PairingId cooperation, PageRequest page) {
        return of(cooperation).page(page, "id", "updated_at", GrantView.class, GrantView::id);
    }

    /** @throws GrantNotFound if no side has ever granted it */
    GrantView get(PairingId cooperation, String partner) {
        return of(cooperation)
                .and("partner = :partner")
                .with("partner", partner)
                .first(GrantView.class)
                .orElseThrow(() -> new GrantNotFound(partner));
    }

    /** To change it; empty if no side has ever granted it. */
    Optional<Grant> find(PairingId cooperation, String partner) {
        return find(FIND, cooperation.value(), partner).firstResultOptional();
    }

    private Query of(PairingId cooperation) {
        return sql.query(SELECT).with("cooperation", cooperation);
    }
}
