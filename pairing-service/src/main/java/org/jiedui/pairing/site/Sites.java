package org.jiedui.pairing.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingScope;
import org.jiedui.pairing.party.PresentCode;
import org.jiedui.pairing.site.SiteRefusals.SiteNotFound;

/** The sites: changed as aggregates, read in one statement with the names that come by join; seen like their pairing. */
@ApplicationScoped
class Sites implements PanacheRepositoryBase<Site, UUID> {

    private static final String COLUMNS = """
            select s.*, c.name as scene_name, d.code as region, d.name_zh as region_name,
              greatest(s.updated_at, d.updated_at) as updated_at, p.leading_region as sides_leading,
              p.partner_region as sides_partner,
              p.leading_dissolved_on is not null as sides_leading_dissolved,
              p.partner_dissolved_on is not null as sides_partner_dissolved, exists (
                select 1 from pairing t where t.cooperation = p.cooperation and t.status = 'ACTIVE'
                  and t.leading_dissolved_on is null and t.partner_dissolved_on is null) as in_force
            """;

    private static final String FROM = """
             from demonstration_site s
            join pairing p on p.id = s.pairing_id
            join scene c on c.code = s.scene
            join party_designation d on d.party_id = s.party_id and (d.valid_to is null or d.dissolved)
            where true""";

    /** Sites go on from term to term, so that a pairing has those of every term of its cooperation. */
    private static final String OF_COOPERATION = """
            s.pairing_id in (select t.id from pairing t join pairing named on named.cooperation = t.cooperation
              where named.id = :pairing)""";

    private final Sql sql;

    Sites(Sql sql) {
        this.sql = sql;
    }

    /** @throws SiteNotFound if there is none in the caller's scope */
    SiteView inScope(SiteId id, Caller caller) {
        return visibleTo(caller)
                .and("s.id = :id")
                .with("id", id)
                .first(SiteView.class)
                .map(site -> site.offeredTo(caller))
                .orElseThrow(() -> new SiteNotFound(id));
    }

    Page<SiteView> inScope(SiteBuilding.Filter filter, PageRequest page, Caller caller) {
        return visibleTo(caller)
                .andIfGiven(OF_COOPERATION, filter.pairing())
                .andIfWithin("d.code", PresentCode.ifGiven(filter.region(), sql))
                .andIfGiven("s.scene = :scene", filter.scene())
                .andIfAny("s.status = any(:status)", filter.statuses())
                .page(page, "s.id", "greatest(s.updated_at, d.updated_at)", SiteView.class, site -> site.id()
                        .value())
                .map(site -> site.offeredTo(caller));
    }

    Excerpt<SiteView> newest(PairingId pairing, int atMost, Caller caller) {
        return sql.query(COLUMNS + ", count(*) over () as total" + FROM)
                .and(OF_COOPERATION)
                .with("pairing", pairing)
                .excerpt("s.id desc", atMost, SiteView.class)
                .map(site -> site.offeredTo(caller));
    }

    private Query visibleTo(Caller caller) {
        return PairingScope.of(caller, sql.query(COLUMNS + FROM));
    }
}
