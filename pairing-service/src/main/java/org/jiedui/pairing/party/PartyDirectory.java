package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.party.PartyRefusals.PartyNotFound;
import org.jiedui.pairing.party.PartyRefusals.UnknownParty;
import org.jiedui.pairing.party.PartyView.Designation;
import org.jspecify.annotations.Nullable;

/** Looks parties up, under the codes and names they had at any date; {@link PartyRegister} changes them. */
@ApplicationScoped
public class PartyDirectory {

    private static final String ON_DAY = """
            select p.id, d.code as region, d.name_zh as name, d.name_en as english_name, p.level,
              above.code as parent, p.version, greatest(p.updated_at, above.updated_at) as updated_at
            from party_designation d join party p on p.id = d.party_id
            left join party_designation above on above.party_id = d.parent_id
              and above.valid_from <= :day and (above.valid_to is null or above.valid_to > :day)
            where d.valid_from <= :day and (d.valid_to is null or d.valid_to > :day)""";
    private static final String FOR_SHARE = "for share of p, d";

    private static final String NAME_CONTAINS =
            "position(lower(:name) in lower(d.name_zh || ' ' || coalesce(d.name_en, ''))) > 0";

    private static final String DESIGNATION = """
            select code as region, name_zh as name, name_en as english_name, valid_from, valid_to - 1 as valid_to,
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
     */
    public PartyView current(RegionCode region) {
        return find(region).orElseThrow(() -> new UnknownParty(region));
    }

    /** The party that has this code today. */
    public Optional<PartyView> find(RegionCode region) {
        return withCode(region).first(PartyView.class);
    }

    /**
     * The party that has this code today, which it keeps until the running transaction ends.
     *
     * @throws UnknownParty if none has
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PartyView findForShare(RegionCode region) {
        return withCode(region).then(FOR_SHARE).first(PartyView.class).orElseThrow(() -> new UnknownParty(region));
    }

    /** The party with the code and names it has today, which it keeps until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PartyView findForShare(UUID id) {
        return withId(id, null).then(FOR_SHARE).first(PartyView.class).orElseThrow(() -> new PartyNotFound(id));
    }

    /**
     * @param on today when absent
     * @throws PartyNotFound if there is none, or it had no code on that date
     */
    public PartyView get(UUID id, @Nullable LocalDate on) {
        return withId(id, on).first(PartyView.class).orElseThrow(() -> new PartyNotFound(id));
    }

    /** Whether both lie below the same topmost party today, or are it. */
    public boolean shareProvince(UUID one, UUID other) {
        return sql.query(SHARE_PROVINCE)
                .with("one", one)
                .with("other", other)
                .first(Boolean.class)
                .orElseThrow();
    }

    /** Parties that meet all criteria, newest id first. */
    public Page<PartyView> list(Filter filter, PageRequest page) {
        return on(filter.on())
                .andIfGiven("above.code = :parent", filter.parent())
                .andIfWithin("d.code", filter.within())
                .andIfGiven("p.level = :level", filter.level())
                .andIfGiven(NAME_CONTAINS, filter.name())
                .page(page, "p.id", "greatest(p.updated_at, above.updated_at)", PartyView.class, PartyView::id);
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

    private Query withCode(RegionCode region) {
        return on(null).and("d.code = :region").with("region", region);
    }

    private Query withId(UUID id, @Nullable LocalDate day) {
        return on(day).and("p.id = :id").with("id", id);
    }

    private Query on(@Nullable LocalDate day) {
        return sql.query(ON_DAY).with("day", day == null ? ChinaTime.dateOf(clock.instant()) : day);
    }

    /**
     * Which parties a list shows; an absent criterion does not restrict it.
     *
     * @param parent code of the party directly above
     * @param within code of a region; it and all below it
     * @param name part of the Chinese or English name, in any case
     * @param on the date whose codes and names count, today when absent
     */
    public record Filter(
            @Nullable RegionCode parent,
            @Nullable RegionCode within,
            @Nullable PartyLevel level,
            @Nullable String name,
            @Nullable LocalDate on) {}
}
