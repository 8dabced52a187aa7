package org.jiedui.caselibrary.adoption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.AdoptionNotFound;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.CaseVersionNotPublished;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.PresentCode;
import org.jspecify.annotations.Nullable;

/** The adoptions: changed as aggregates, read in one statement with their cases. Everybody who is logged in reads all. */
@ApplicationScoped
class Adoptions implements PanacheRepositoryBase<Adoption, UUID> {

    /** By itself: one statement that waits for a correction joins the case as it is then to the versions as they were before. */
    private static final String LOCK_CASE_FOR_SHARE = "select id from typical_case where id = :case for share";

    private static final String PUBLISHED_CASE = """
            select c.id, v.number, c.pairing_id as pairing, c.withdrawn_at,
              case c.owner when 'LEADING' then p.leading_region when 'PARTNER' then p.partner_region end as owner
            from typical_case c
            join pair p on p.pairing_id = c.pairing_id
            join case_version v on v.case_id = c.id and v.published_at is not null
              and v.number = coalesce(cast(:number as int), c.published_number)
            where c.id = :case""";

    private static final String TAKEN_UP = """
            select id from adoption where case_id = :case and region = :region
            and stage not in ('EVALUATED', 'ABANDONED', 'DECLINED') and region_dissolved_on is null limit 1""";

    /**
     * The code that a region had when it registered means the party that had it on that day, until the first redesignation
     * after it. Names do not matter: the one that the region itself gave may be written in another way.
     */
    private static final String FOLLOW = """
            update adoption a set region = present.region, region_name = present.name, version = a.version + 1, updated_at = :now
            from party_redesignation r
            cross join lateral (select p.region, p.name from party_redesignation p where p.party_id = r.party_id
              order by p.valid_from desc limit 1) present
            where %s = :id and r.former_region = a.registered_as and r.valid_from > a.registered_on
              and not exists (select from party_redesignation e where e.former_region = r.former_region
                and e.valid_from > a.registered_on and e.valid_from < r.valid_from)
              and not exists (select from party_dissolution e where e.region = r.former_region
                and e.dissolved_on >= a.registered_on and e.dissolved_on < r.valid_from)
              and (a.region, a.region_name) <> (present.region, present.name)""";

    /** The first that ended with the code after the day of registration is who registered. */
    private static final String END = """
            update adoption a set region_dissolved_on = d.dissolved_on, version = a.version + 1, updated_at = :now
            from party_dissolution d
            where d.party_id = :party and d.region = a.region and d.dissolved_on >= a.registered_on and a.region_dissolved_on is null
              and not exists (select from party_dissolution e where e.region = d.region
                and e.dissolved_on >= a.registered_on and e.dissolved_on < d.dissolved_on)""";

    private static final String SELECT = "select " + StoredAdoption.COLUMNS + StoredAdoption.FROM + " where true";

    private final Sql sql;

    Adoptions(Sql sql) {
        this.sql = sql;
    }

    /**
     * The version that somebody wants to take up; the case is not withdrawn until the transaction ends.
     *
     * @param number absent: the one published last
     * @throws CaseVersionNotPublished if there is none
     */
    PublishedCase lockCaseForShare(CaseId id, @Nullable Integer number) {
        sql.query(LOCK_CASE_FOR_SHARE).with("case", id).list(CaseId.class);
        return sql.query(PUBLISHED_CASE)
                .with("case", id)
                .with("number", number)
                .first(PublishedCase.class)
                .orElseThrow(() -> new CaseVersionNotPublished(id));
    }

    /** The adoption of the case that goes on, under whatever code the region registered. */
    Optional<AdoptionId> takenUpBy(RegionCode region, CaseId id) {
        return sql.query(TAKEN_UP).with("case", id).with("region", region).first(AdoptionId.class);
    }

    void follow(AdoptionId id, Instant now) {
        follow("a.id", id.value(), now);
    }

    void end(UUID party, Instant now) {
        sql.query(END).with("party", party).with("now", now).execute();
    }

    void followParty(UUID party, Instant now) {
        follow("r.party_id", party, now);
    }

    private void follow(String which, UUID id, Instant now) {
        sql.query(FOLLOW.formatted(which)).with("id", id).with("now", now).execute();
    }

    /** @throws AdoptionNotFound if there is none */
    StoredAdoption stored(AdoptionId id) {
        return sql.query(SELECT)
                .and("a.id = :id")
                .with("id", id)
                .first(StoredAdoption.class)
                .orElseThrow(() -> new AdoptionNotFound(id));
    }

    Page<StoredAdoption> list(AdoptionReading.Filter filter, PageRequest page) {
        Query all = sql.query(SELECT);
        return all.andIfGiven("a.case_id = :case", filter.adopted())
                .andIfWithin("a.region", PresentCode.ifGiven(filter.region(), sql))
                .andIfAny("a.stage = any(:stage)", filter.stages())
                .page(page, "a.id", StoredAdoption.UPDATED_AT, StoredAdoption.class, adoption -> adoption.id()
                        .value());
    }

    Adoption findForUpdate(AdoptionId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new AdoptionNotFound(id));
    }
}
