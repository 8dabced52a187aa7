package org.jiedui.caselibrary.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiedui.caselibrary.indicator.KnownIndicators;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseNotFound;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseWithdrawn;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The cases: changed as aggregates, read in one statement; each seen as {@link CaseScope} says. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<TypicalCase, UUID> {

    private static final String UPDATED = "greatest(c.updated_at, p.updated_at)";

    private static final String COLUMNS =
            "select c.*, n.office as submitted_to_office, n.status as submitted_to_status, %s, %s as updated_at"
                    .formatted(PairColumns.as("pairing"), UPDATED);

    private static final String WHOLE = COLUMNS + """
            , coalesce((select json_agg(json_build_object('since', e.since, 'facts', e.facts, 'corrected', e.corrected)) from case_evidence e
                where e.case_id = c.id), '[]') as evidence,
              (select r.id from typical_case r where r.revises = c.id) as revised_by""";

    private static final String FROM = """
             from typical_case c join pair p on p.pairing_id = c.pairing_id left join edition n on n.id = c.edition_id
            where true""";

    /** Where a caller does not work on a case, it reads as it was finished. */
    private static final String OR_FINISHED =
            """
            , coalesce(f.title, c.title) as title, coalesce(f.number, c.number) as number, coalesce(f.content, c.content) as content
             from typical_case c join pair p on p.pairing_id = c.pairing_id left join edition n on n.id = c.edition_id
            left join case_version f on f.case_id = c.id and f.number = %1$s and not %2$s
            where (%2$s or %3$s)""".formatted(CaseScope.FINISHED, CaseScope.IS_WITHIN, CaseScope.IS_READ_FINISHED);

    private static final String ONGOING =
            "cooperation = ?1 and practiceId in ?2 and not course.revised and course.status <> ?3 order by id";

    private static final String LOCK_GROWN_FROM = """
            select c.id from typical_case c
            where c.id in (select case_id from case_evidence where activity_id = :activity) order by c.id for update""";

    /** Read by itself after they are locked: a case that was being revised has handed its exchanges on by then. */
    private static final String GROWN_FROM = """
            select c.id, %s
            from typical_case c join case_evidence e on e.case_id = c.id join pair p on p.pairing_id = c.pairing_id
            where e.activity_id = :activity and not c.revised and c.status <> 'WITHDRAWN'
            order by c.id""".formatted(PairColumns.as("pairing"));

    private static final String FIX = """
            insert into case_version (case_id, number, title, kind, scene, topics, content, evidence, fixed_at)
            values (:id, :number, :title, :kind, :scene, string_to_array(:topics, ','), :content, :evidence, :now)
            on conflict do nothing""";

    private static final String PUBLISH = """
            update case_version set published_at = :now where case_id = :id and number = :number""";

    private final Sql sql;
    private final KnownIndicators indicators;

    Cases(Sql sql, KnownIndicators indicators) {
        this.sql = sql;
        this.indicators = indicators;
    }

    /**
     * The cases that go on about practices of a cooperation, by practice, locked until the running transaction ends. Of
     * transactions that begin a case of the same practice at once, all but the first fail, and find it when they try again.
     */
    Map<UUID, TypicalCase> findOngoingForUpdate(UUID cooperation, List<UUID> practices) {
        return find(ONGOING, cooperation, practices, CaseStatus.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(ongoing -> Objects.requireNonNull(ongoing.practiceId()), ongoing -> ongoing));
    }

    /** The cases that go on and grew from an exchange, locked until the running transaction ends. */
    List<Grown> findGrownFromForUpdate(UUID activity) {
        sql.query(LOCK_GROWN_FROM).with("activity", activity).list(CaseId.class);
        List<GrownRow> rows = sql.query(GROWN_FROM).with("activity", activity).list(GrownRow.class);
        Map<CaseId, TypicalCase> cases = find(
                        "id in ?1", rows.stream().map(row -> row.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(TypicalCase::id, grown -> grown));
        return rows.stream()
                .map(row -> new Grown(Objects.requireNonNull(cases.get(row.id())), row.pairing()))
                .toList();
    }

    TypicalCase findForUpdate(CaseId seen) {
        return Objects.requireNonNull(findById(seen.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void lockForUpdate(CaseId seen) {
        sql.query("select id from typical_case where id = :id for update")
                .with("id", seen)
                .list(UUID.class);
    }

    /** Keeps a version as it reads; one that is kept stays. */
    void fix(CaseId id, CaseText text, Instant now) {
        var content = text.content();
        sql.query(FIX)
                .with("id", id)
                .with("number", text.number())
                .with("title", content.title())
                .with("kind", content.kind())
                .with("scene", content.scene())
                .with(
                        "topics",
                        String.join(
                                ",", content.topics().stream().map(Enum::name).toList()))
                .with("content", new Json(content))
                .with("evidence", new Json(text.evidence()))
                .with("now", now)
                .execute();
    }

    void publish(CaseId id, int number, Instant now) {
        sql.query(PUBLISH)
                .with("id", id)
                .with("number", number)
                .with("now", now)
                .execute();
    }

    /** @throws CaseNotFound if there is none in the caller's scope */
    StoredCase inScope(CaseId id, Caller caller) {
        return one(id, CaseScope.of(caller, sql.query(WHOLE + FROM)));
    }

    /**
     * For who only reads it.
     *
     * @throws CaseNotFound if there is none in the caller's scope
     * @throws CaseWithdrawn if it was withdrawn
     */
    StoredCase read(CaseId id, Caller caller) {
        return checkIsNotWithdrawn(one(id, seen(WHOLE, caller)));
    }

    private Query seen(String columns, Caller caller) {
        return CaseScope.readsFinished(caller)
                ? CaseScope.bound(caller, sql.query(columns + OR_FINISHED))
                : CaseScope.of(caller, sql.query(columns + FROM));
    }

    boolean isInScope(CaseId id, Caller caller) {
        Query one = sql.query("select c.id" + FROM).and("c.id = :id").with("id", id);
        return CaseScope.of(caller, one).first(UUID.class).isPresent();
    }

    /** @throws CaseNotFound if there is none */
    StoredCase any(CaseId id) {
        return one(id, sql.query(WHOLE + FROM));
    }

    private static StoredCase one(CaseId id, Query query) {
        return query.and("c.id = :id").with("id", id).first(StoredCase.class).orElseThrow(() -> new CaseNotFound(id));
    }

    /**
     * @throws CaseNotFound if there is none in the caller's scope
     * @throws CaseWithdrawn if it was withdrawn
     */
    StoredCase readable(CaseId id, Caller caller) {
        return checkIsNotWithdrawn(inScope(id, caller));
    }

    /** @throws CaseWithdrawn if it was withdrawn */
    static StoredCase checkIsNotWithdrawn(StoredCase stored) {
        if (stored.withdrawnAt() != null) {
            throw new CaseWithdrawn(stored.withdrawnAt(), Objects.requireNonNull(stored.reason()));
        }
        return stored;
    }

    CaseView view(StoredCase stored, Caller caller) {
        return stored.viewFor(caller, indicators.read(stored.content().indicators()));
    }

    Page<CaseSummaryView> inScope(CaseReading.Filter filter, PageRequest page, Caller caller) {
        Query visible = PairScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), seen(COLUMNS, caller));
        return visible.andIfGiven(PairScope.ofCooperation("c.cooperation"), filter.pairing())
                .andIfGiven("c.practice_id = :practice", filter.practice())
                .andIfAny("c.status = any(:status)", filter.statuses())
                .andIfGiven("c.edition_id = :edition", filter.edition())
                .page(page, "c.id", UPDATED, CaseSummaryView.class, c -> c.id().value());
    }

    private record GrownRow(CaseId id, PublishedPairing pairing) {}

    /** A case that grew from an exchange, with its pairing as it is called now. */
    record Grown(TypicalCase typicalCase, PublishedPairing pairing) {}
}
