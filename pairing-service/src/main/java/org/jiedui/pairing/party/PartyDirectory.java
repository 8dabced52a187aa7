package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
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

/** Looks parties up, under the codes and names they had at any date; changing them is up to {@link PartyRegister}. */
@ApplicationScoped
public class PartyDirectory {

    private static final String SELECT = """
            with day (day) as (select ?::date)
            select p.id, d.code, d.name_zh, d.name_en, p.level, above.code as parent_code, p.version,
              greatest(p.updated_at, above.updated_at) as updated_at
            from day join party_designation d on d.valid_from <= day and (d.valid_to is null or d.valid_to > day)
            join party p on p.id = d.party_id
            left join party_designation above on above.party_id = d.parent_id
              and above.valid_from <= day and (above.valid_to is null or above.valid_to > day)
            """;

    private static final String LIST = """
            where (?::text is null or above.code = ?) and (?::text is null or p.level = ?)
            and (?::text is null or position(lower(?) in lower(d.name_zh || ' ' || coalesce(d.name_en, ''))) > 0)
            and d.code >= ? and d.code < ? and greatest(p.updated_at, above.updated_at) >= ? and p.id < ? order by p.id desc limit ?""";

    private static final String DESIGNATION = """
            select code, name_zh, name_en, valid_from, valid_to - 1 as last_day, updated_at
            from party_designation where party_id = ?""";

    private static final String DESIGNATIONS = DESIGNATION + """
             and valid_from - date '1970-01-01' > ? and updated_at >= ?
            order by valid_from limit ?""";

    /** Three levels are two steps up. */
    private static final String SHARE_PROVINCE = """
            select count(distinct coalesce(above.parent_id, d.parent_id, d.party_id)) = 1
            from party_designation d
            left join party_designation above on above.party_id = d.parent_id and above.valid_to is null
            where d.party_id in (?, ?) and d.valid_to is null""";

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
        return sql.first(SELECT + "where d.code = ?", PartyDirectory::party, today(), region.value());
    }

    /**
     * The party that has this code today, which it keeps until the running transaction ends.
     *
     * @throws UnknownParty if none has
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PartyView findForShare(RegionCode region) {
        return sql.first(SELECT + "where d.code = ? for share of p, d", PartyDirectory::party, today(), region.value())
                .orElseThrow(() -> new UnknownParty(region));
    }

    /** The party as it is called today and until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PartyView findForShare(UUID id) {
        return sql.first(SELECT + "where p.id = ? for share of p, d", PartyDirectory::party, today(), id)
                .orElseThrow(() -> new PartyNotFound(id));
    }

    /** @throws PartyNotFound if there is none, or it had no code on that date */
    public PartyView get(UUID id, @Nullable LocalDate on) {
        return sql.first(SELECT + "where p.id = ?", PartyDirectory::party, on == null ? today() : on, id)
                .orElseThrow(() -> new PartyNotFound(id));
    }

    /** Whether both lie below the same topmost party today, or are it. */
    public boolean shareProvince(UUID one, UUID other) {
        return sql.first(SHARE_PROVINCE, row -> row.getBoolean(1), one, other).orElse(false);
    }

    /** Parties that meet all criteria, newest id first. */
    public Page<PartyView> list(Filter filter, PageRequest page) {
        RegionRange within = filter.within() == null
                ? RegionRange.EVERYTHING
                : filter.within().range();
        String parent = filter.parent() == null ? null : filter.parent().value();
        List<PartyView> found = sql.rows(
                SELECT + LIST,
                PartyDirectory::party,
                filter.on() == null ? today() : filter.on(),
                parent,
                parent,
                filter.level(),
                filter.level(),
                filter.name(),
                filter.name(),
                within.from(),
                within.to(),
                page.updatedSince(),
                page.before(),
                page.fetch());
        return page.page(found, PartyView::id);
    }

    /**
     * The codes and names the party has had, oldest first.
     *
     * @throws PartyNotFound if there is no such party
     */
    public Page<Designation> designations(UUID id, PageRequest page) {
        List<Designation> found = sql.rows(
                DESIGNATIONS,
                PartyDirectory::designation,
                get(id, null).id(),
                page.after(),
                page.updatedSince(),
                page.fetch());
        return page.pageByNumber(found, designation -> designation.validFrom().toEpochDay());
    }

    /** @throws PartyNotFound if there is no such party, or nothing it was called began on that day */
    public Designation designation(UUID id, LocalDate validFrom) {
        return sql.first(DESIGNATION + " and valid_from = ?", PartyDirectory::designation, id, validFrom)
                .orElseThrow(() -> new PartyNotFound(id));
    }

    /** @throws PartyNotFound if there is no such party */
    public Page<HistoryEntry> history(UUID id, PageRequest page) {
        return history.of(get(id, null).id(), page);
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    private static PartyView party(ResultSet row) throws SQLException {
        String parent = row.getString("parent_code");
        return new PartyView(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("code")),
                row.getString("name_zh"),
                row.getString("name_en"),
                PartyLevel.valueOf(row.getString("level")),
                parent == null ? null : new RegionCode(parent),
                row.getLong("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    private static Designation designation(ResultSet row) throws SQLException {
        return new Designation(
                new RegionCode(row.getString("code")),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getTimestamp("updated_at").toInstant());
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
