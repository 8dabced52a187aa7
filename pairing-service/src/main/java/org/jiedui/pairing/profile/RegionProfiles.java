package org.jiedui.pairing.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.profile.ProfileRefusals.ProfileNotFound;

/** The profiles, at most one for each party; addressed by the code that the party has today. */
@ApplicationScoped
class RegionProfiles implements PanacheRepositoryBase<RegionProfile, UUID> {

    private static final String TODAY = """
            d.code = :region and d.valid_from <= :today and (d.valid_to is null or d.valid_to > :today)""";

    private static final String PARTY = "select d.party_id from party_designation d where " + TODAY;

    private static final String SELECT = """
            select f.id, f.party_id, d.code as region, d.name_zh as name, f.assessment_class as content_assessment_class,
              f.assessment_source as content_assessment_source, f.strengths as content_strengths,
              f.needs as content_needs, f.note as content_note, f.source as content_source, f.created_at, f.updated_at,
              f.version
            from region_profile f join party_designation d on d.party_id = f.party_id where\s""" + TODAY;

    private final Sql sql;
    private final Clock clock;

    RegionProfiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws ProfileNotFound if no party has the code */
    UUID party(RegionCode region) {
        return first(PARTY, region, UUID.class);
    }

    /** @throws ProfileNotFound if nobody has written one */
    RegionProfileView read(RegionCode region) {
        return first(SELECT, region, RegionProfileView.class);
    }

    Optional<RegionProfile> of(UUID party) {
        return find("partyId", party).firstResultOptional();
    }

    private <T> T first(String statement, RegionCode region, Class<T> type) {
        return sql.query(statement)
                .with("region", region)
                .with("today", ChinaTime.dateOf(clock.instant()))
                .first(type)
                .orElseThrow(() -> new ProfileNotFound(region));
    }
}
