package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.party.PartyRefusals.PartyIsDissolved;
import org.jiedui.pairing.party.PartyRefusals.PartyNotFound;
import org.jiedui.pairing.party.PartyRefusals.UnknownParty;
import org.jiedui.pairing.party.PartyView.Designation;
import org.jiedui.pairing.party.romanisation.Romanisation;
import org.jspecify.annotations.Nullable;

/** Looks parties up, under the codes and names they had at any date; {@link PartyRegister} changes them. */
@ApplicationScoped
public class PartyDirectory {

    private static final String DESIGNATED = """
            select p.id, d.code as region, d.name_zh as name, d.name_en as english_name, d.romanised_name, p.level,
              above.code as parent, above.name_zh as parent_name, p.dissolved_on, s.code as successor_region, s.name_zh as successor_name, p.version,
              greatest(p.updated_at, above.updated_at, s.updated_at) as updated_at
            from party_designation d join party p on p.id = d.party_id
            left join party_designation above on above.party_id = d.parent_id
              and above.valid_from <= :day and (above.valid_to is null or above.valid_to > :day)
            left join party_designation s on s.party_id = p.successor_id and (s.valid_to is null or s.dissolved)
            where d.valid_from <= :day""";

    private static final String UPDATED_AT = "greatest(p.updated_at, above.updated_at, s.updated_at)";

    private static final String STANDS = "d.valid_to is null or d.valid_to > :day";

    /** Once it is dissolved, a party goes by its last designation. */
    private static final String STANDS_OR_STOOD = STANDS + " or d.dissolved";

    private static final String ALL_FOR_SHARE = """
            select d.code as region, d.name_zh as name, p.dissolved_on, s.code as successor_region, s.name_zh as successor_name
            from party p join party_designation d on d.party_id = p.id and (d.valid_to is null or d.dissolved)
            left join party_designation s on s.party_id = p.successor_id and (s.valid_to is null or s.dissolved)
            where p.id = any(:parties) order by p.id for share of p""";

    private static final String FOR_SHARE = "for share of p, d";

    private static final String NAME_CONTAINS =
            "position(lower(:name) in lower(d.name_zh || ' ' || coalesce(d.name_en, ''))) > 0";

    /** What the pinyin, the initials or an English name begins with. */
    private static final String IN_LATIN = " or position(' ' || :key in d.latin_keys) > 0";

    private static final String DESIGNATION = """
            select code as region, name_zh as name, name_en as english_name, romanised_name, valid_from, valid_to - 1 as valid_to,
              updated_at
            from party_designation where party_id = :party""";

    /** The topmost party is at most two levels up. */
    private static final String SHARE_PROVINCE = """
            select count(distinct coalesce(above.parent_id, d.parent_id, d.party_id)) = 1
            from party_designation d
            left join party_designation above on above.party_id = d.parent_id and above.valid_to is null
            where d.party_id in (:one, :other) and d.valid_to is null""";

    private final Sql sql;
    private final ChangeHistory history;
    private final Clock clock;

    PartyDirectory(Sql sql, ChangeHistory history, Clock clock) {
        this.sql = sql;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The party that has this code today.
     *
     * @throws UnknownParty if none has
     * @throws PartyIsDissolved if none has, because who had it last was dissolved
     */
    public PartyView current(RegionCode region) {
        return find(region).orElseThrow(() -> unknown(region));
    }

    /** The party that has this code today. */
    public Optional<PartyView> find(RegionCode region) {
        return withCode(region).first(PartyView.class);
    }

    /**
     * The party that has this code today, which it keeps until the running transaction ends.
     *
     * @throws UnknownParty if none has
     * @throws PartyIsDissolved if it is dissolved, or who had the code last was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PartyView findForShare(RegionCode region) {
        PartyView party =
                withCode(region).then(FOR_SHARE).first(PartyView.class).orElseThrow(() -> unknown(region));
        party.checkStands();
        return party;
    }

    /**
     * The party with the code and names it has today, which it keeps until the running transaction ends.
     *
     * @throws PartyIsDissolved if it was dissolved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PartyView findForShare(UUID id) {
        PartyView party =
                withId(id, null).then(FOR_SHARE).first(PartyView.class).orElseThrow(() -> new PartyNotFound(id));
        party.checkStands();
        return party;
    }

    /**
     * Nobody dissolves one of them until the running transaction ends.
     *
     * @throws PartyIsDissolved if one was dissolved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void checkStandForShare(List<UUID> parties) {
        sql.query(ALL_FOR_SHARE).with("parties", ArrayOf.uuids(parties)).list(PublishedParty.class).stream()
                .filter(party -> party.dissolvedOn() != null)
                .findFirst()
                .ifPresent(party -> {
                    throw new PartyIsDissolved(party);
                });
    }

    /**
     * @param on today when absent
     * @throws PartyNotFound if there is none, or it had no code on that date
     */
    public PartyView get(UUID id, @Nullable LocalDate on) {
        return withId(id, on).first(PartyView.class).orElseThrow(() -> new PartyNotFound(id));
    }

    /** The code of who has this one, or else of who had it last. */
    public RegionCode present(RegionCode region) {
        return PresentCode.of(region, sql);
    }

    /** Whether both lie below the same topmost party today, or are it. */
    public boolean shareProvince(UUID one, UUID other) {
        return sql.query(SHARE_PROVINCE)
                .with("one", one)
                .with("other", other)
                .first(Boolean.class)
                .orElseThrow();
    }

    /** Parties that meet all criteria; those that were dissolved only for who asks what has changed. */
    public Page<PartyView> list(PartyFilter filter, PartyOrder order, PageRequest page) {
        boolean isForToday = filter.on() == null;
        Query found = named(filter.name(), on(filter.on(), page.isForChanges() ? STANDS_OR_STOOD : STANDS))
                .andIfGiven(
                        "above.code = :parent",
                        isForToday ? PresentCode.ifGiven(filter.parent(), sql) : filter.parent())
                .andIfWithin("d.code", isForToday ? PresentCode.ifGiven(filter.within(), sql) : filter.within())
                .andIfGiven("p.level = :level", filter.level());
        return switch (order) {
            case NEWEST -> found.page(page, "p.id", UPDATED_AT, PartyView.class, PartyView::id);
            case REGION ->
                found.pageByKey(
                        page,
                        "d.code",
                        "p.id",
                        UPDATED_AT,
                        PartyView.class,
                        party -> party.region().value(),
                        PartyView::id);
        };
    }

    /**
     * The codes and names the party has had, oldest first.
     *
     * @throws PartyNotFound if there is no such party
     */
    public Page<Designation> designations(UUID id, PageRequest page) {
        return sql.query(DESIGNATION)
                .with("party", get(id, null).id())
                .pageByNumber(
                        page,
                        "valid_from - date '1970-01-01'",
                        false,
                        "updated_at",
                        Designation.class,
                        designation -> designation.validFrom().toEpochDay());
    }

    /** @throws PartyNotFound if there is no such party, or none of its designations began on that day */
    public Designation designation(UUID id, LocalDate validFrom) {
        return sql.query(DESIGNATION)
                .with("party", id)
                .and("valid_from = :validFrom")
                .with("validFrom", validFrom)
                .first(Designation.class)
                .orElseThrow(() -> new PartyNotFound(id));
    }

    /** @throws PartyNotFound if there is no such party */
    public Page<HistoryEntry> history(UUID id, PageRequest page) {
        return history.of(get(id, null).id(), page);
    }

    private Refusal unknown(RegionCode region) {
        return on(null, "d.dissolved")
                .and("d.code = :region")
                .with("region", region)
                .then("order by d.valid_to desc")
                .first(PartyView.class)
                .<Refusal>map(PartyView::isDissolved)
                .orElseGet(() -> new UnknownParty(region));
    }

    private Query withCode(RegionCode region) {
        return on(null, STANDS).and("d.code = :region").with("region", region);
    }

    private Query withId(UUID id, @Nullable LocalDate day) {
        return on(day, STANDS_OR_STOOD).and("p.id = :id").with("id", id);
    }

    /** By a text in Chinese nothing is found in Latin letters. */
    private static Query named(@Nullable String name, Query parties) {
        if (name == null) {
            return parties;
        }
        String key = Romanisation.key(name);
        return key.isEmpty() || name.codePoints().anyMatch(Character::isIdeographic)
                ? parties.and(NAME_CONTAINS).with("name", name)
                : parties.and(NAME_CONTAINS + IN_LATIN).with("name", name).with("key", key);
    }

    private Query on(@Nullable LocalDate day, String which) {
        return sql.query(DESIGNATED).and(which).with("day", day == null ? ChinaTime.dateOf(clock.instant()) : day);
    }
}
