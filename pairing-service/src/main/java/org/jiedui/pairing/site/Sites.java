package org.jiedui.pairing.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.access.PartnerAccess;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.site.SiteRefusals.SiteNotFound;

/** The sites: changed as aggregates, read in one statement with the names that come by join; seen like their pairing. */
@ApplicationScoped
class Sites implements PanacheRepositoryBase<Site, UUID> {

    private static final String COLUMNS = """
            select s.*, c.name as scene_name, d.code as region, d.name_zh as region_name,
              greatest(s.updated_at, d.updated_at) as shown_at
            """;

    private static final String FROM = """
             from demonstration_site s
            join pairing p on p.id = s.pairing_id
            join scene c on c.code = s.scene
            join party_designation d on d.party_id = s.party_id and d.valid_to is null
            where ((p.leading_region >= ? and p.leading_region < ?)
              or (p.partner_region >= ? and p.partner_region < ?) or p.id = any(?::uuid[]))""";

    private static final String SELECT = COLUMNS + FROM;

    /** Sites go on from term to term, so that a pairing has those of every term of its cooperation. */
    private static final String OF_ALL_TERMS = """
            s.pairing_id in (
              select t.id from pairing t join pairing named on named.cooperation = t.cooperation where named.id = ?)""";

    private static final String LIST = " and (?::uuid is null or " + OF_ALL_TERMS + ") and" + """
              (?::text is null or (d.code >= ? and d.code < ?))
            and (?::text is null or s.scene = ?) and (?::text is null or s.status = ?)
            and greatest(s.updated_at, d.updated_at) >= ? and s.id < ? order by s.id desc limit ?""";

    private final PartnerAccess access;
    private final Sql sql;
    private final ObjectMapper json;

    Sites(PartnerAccess access, Sql sql, ObjectMapper json) {
        this.access = access;
        this.sql = sql;
        this.json = json;
    }

    /** @throws SiteNotFound if there is none in the caller's scope */
    SiteView inScope(SiteId id, Caller caller) {
        return sql.first(SELECT + " and s.id = ?", this::view, openTo(caller), id.value())
                .orElseThrow(() -> new SiteNotFound(id));
    }

    List<SiteView> inScope(SiteBuilding.Filter filter, PageRequest page, Caller caller) {
        UUID pairing = filter.pairing() == null ? null : filter.pairing().value();
        RegionRange region = filter.region() == null ? null : filter.region().range();
        return sql.rows(
                SELECT + LIST,
                this::view,
                openTo(caller),
                pairing,
                pairing,
                region == null ? null : region.from(),
                region == null ? null : region.from(),
                region == null ? null : region.to(),
                filter.scene(),
                filter.scene(),
                filter.status(),
                filter.status(),
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    Excerpt<SiteView> newest(PairingId pairing, int atMost) {
        return Excerpt.of(sql.rows(
                COLUMNS + ", count(*) over () as in_all" + FROM + " and " + OF_ALL_TERMS
                        + " order by s.id desc limit ?",
                row -> Excerpt.row(view(row), row.getLong("in_all")),
                within(RegionRange.EVERYTHING, List.of()),
                pairing.value(),
                atMost));
    }

    private List<Object> openTo(Caller caller) {
        return within(caller.scope(), access.openTo(caller));
    }

    private static List<Object> within(RegionRange scope, List<UUID> opened) {
        return List.of(scope.from(), scope.to(), scope.from(), scope.to(), ArrayOf.uuids(opened));
    }

    private SiteView view(ResultSet row) throws SQLException {
        return new SiteView(
                new SiteId(row.getObject("id", UUID.class)),
                new PairingId(row.getObject("pairing_id", UUID.class)),
                SiteStatus.valueOf(row.getString("status")),
                row.getInt("site_version"),
                row.getString("name"),
                row.getString("scene"),
                row.getString("scene_name"),
                row.getString("place"),
                row.getObject("party_id", UUID.class),
                new RegionCode(row.getString("region")),
                row.getString("region_name"),
                List.of(array(row.getString("indicators"), String[].class)),
                List.of(array(row.getString("links"), Link[].class)),
                row.getObject("accepted_by_leading", Integer.class),
                row.getObject("accepted_by_partner", Integer.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("shown_at").toInstant(),
                row.getLong("version"));
    }

    private <T> T array(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is attached to a site cannot be read", e);
        }
    }
}
