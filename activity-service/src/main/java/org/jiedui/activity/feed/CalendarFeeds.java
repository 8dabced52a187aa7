package org.jiedui.activity.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.activity.feed.FeedRefusals.CalendarFeedNotFound;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.redesignation.Redesignations;

/** The subscriptions, and what each of them shows. */
@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {

    /** How long a cancelled activity, or run of its days, is shown as cancelled, until every program has asked again. */
    private static final Duration CANCELLED_KEPT = Duration.ofDays(90);

    private static final String UPDATED_AT = "greatest(f.updated_at, p.updated_at)";

    private static final String SELECT = """
            select f.*, %s as updated_at, %s
            from calendar_feed f left join pair p on p.pairing_id = f.pairing_id where true""".formatted(UPDATED_AT, PairColumns.as("pairing"));

    /** A feed lies where those who subscribed do; that of a national role lies within the whole only. */
    private static final String WITHIN =
            "coalesce(f.owner_region, '') >= :scopeFrom and coalesce(f.owner_region, '') < :scopeTo";

    /** A region is known by name where it is a side. */
    private static final String FIND = """
            select p.cooperation, f.region, f.owner_region, p.leading_region, p.partner_region,
              coalesce(p.leading_name || '—' || p.partner_name, (
                select max(side.name) from pair known cross join lateral (values
                  (known.leading_region, known.leading_name), (known.partner_region, known.partner_name)) side (region, name)
                where side.region = f.region), f.region) || '结对活动' as name
            from calendar_feed f left join pair p on p.pairing_id = f.pairing_id where f.secret_hash = :hash""";

    /** An activity that loses a leg once its time has passed changes here, but is not itself written. */
    private static final String ENTRIES = """
            select a.id as activity, 1 as session, a.version + p.version + lost.legs as version, a.number,
              p.leading_name as leading, p.partner_name as partner,
              case a.status when 'PLANNED' then 'TENTATIVE' when 'CANCELLED' then 'CANCELLED' else 'CONFIRMED' end as status,
              a.mode, case a.host_side when 'LEADING' then p.leading_name when 'PARTNER' then p.partner_name end as host,
              a.starts_at, a.ends_at, coalesce(a.sessions, '[]') as parts,
              (select coalesce(jsonb_agg(former -> 'times' -> 'sessions' order by place), '[]')
                from jsonb_array_elements(a.former_times) with ordinality as known (former, place)
                where cast(former ->> 'replacedAt' as timestamptz) > :cancelledSince) as former,
              array(select distinct o.duty from discharge d
                join obligation o on o.id = d.obligation_id where d.activity_id = a.id order by o.duty) as duties,
              a.created_at, greatest(a.updated_at, p.updated_at, lost.last_at) as updated_at
            from activity a join pair p on p.pairing_id = a.pairing_id
            cross join lateral (
              select count(*) as legs, max(taken_at) as last_at from leg_taken_over l where l.activity_id = a.id) lost
            where a.ends_at >= :since and (a.cancelled_at is null or a.cancelled_at > :cancelledSince)""";

    private static final String FOLLOW = """
            update calendar_feed f set %1$s = known.region, %2$s = :party, version = f.version + 1, updated_at = :now
            from
            """ + Redesignations.FORMER_AND_PRESENT + """
             known where known.party_id = :party and known.former_region = :former and f.%1$s = :former
              and known.region <> :former and coalesce(f.%2$s, :party) = :party""";

    /** What was subscribed to by a party, or of it, until its last day: who has its code since then is another. */
    private static final String END = """
            update calendar_feed f set secret_hash = null, revoked_at = :now, version = f.version + 1, updated_at = :now
            from party_dissolution d
            where d.party_id = :party and d.region in (f.owner_region, f.region) and f.revoked_at is null
              and f.created_at < (d.dissolved_on + 1)::timestamp at time zone 'Asia/Shanghai'
            returning f.id""";

    private final Sql sql;

    CalendarFeeds(Sql sql) {
        this.sql = sql;
    }

    /** @throws CalendarFeedNotFound if there is none in the caller's scope */
    CalendarFeedView inScope(CalendarFeedId id, Caller caller) {
        return visibleTo(caller)
                .and("f.id = :id")
                .with("id", id)
                .first(CalendarFeedView.class)
                .map(feed -> feed.offeredTo(caller))
                .orElseThrow(() -> new CalendarFeedNotFound(id));
    }

    Page<CalendarFeedView> inScope(PageRequest page, Caller caller) {
        return visibleTo(caller)
                .page(page, "f.id", UPDATED_AT, CalendarFeedView.class, feed -> feed.id()
                        .value())
                .map(feed -> feed.offeredTo(caller));
    }

    Optional<FeedSubject> find(FeedSecret secret) {
        return sql.query(FIND)
                .with("hash", secret.hash())
                .first(FeedSubject.class)
                .filter(FeedSubject::isInScope);
    }

    /** From one year back on: a calendar program keeps nothing that the feed no longer has. */
    List<FeedEntry> entries(FeedSubject subject, Instant now) {
        LocalDate firstDay = ChinaTime.dateOf(now).minusYears(1);
        Query shown = sql.query(ENTRIES)
                .with("since", firstDay.atStartOfDay(ChinaTime.ZONE).toInstant())
                .with("cancelledSince", now.minus(CANCELLED_KEPT))
                .andIfGiven("p.cooperation = :cooperation", subject.cooperation());
        RegionCode region = subject.region();
        return (region == null ? shown : PairScope.within(region.range(), shown))
                .then("order by a.starts_at, a.id").list(FeedEntry.class).stream()
                        .flatMap(FeedEntry::byRun)
                        .toList();
    }

    /** From the code the event calls former, which may mean another party before and after, to the party's present one. */
    void follow(PartyRedesignated redesignated, Instant now) {
        for (String whose : List.of("", "owner_")) {
            sql.query(FOLLOW.formatted(whose + "region", whose + "party_id"))
                    .with("party", redesignated.partyId())
                    .with("former", redesignated.former().region())
                    .with("now", now)
                    .execute();
        }
    }

    /** @return those that are revoked by it */
    List<UUID> end(UUID party, Instant now) {
        return sql.query(END).with("party", party).with("now", now).list(UUID.class);
    }

    private Query visibleTo(Caller caller) {
        return sql.query(SELECT)
                .and(WITHIN)
                .with("scopeFrom", caller.scope().from())
                .with("scopeTo", caller.scope().to());
    }
}
