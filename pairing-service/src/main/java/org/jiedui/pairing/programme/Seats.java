package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.programme.ProgrammeRefusals.LimitBelowSeatsTaken;
import org.jiedui.pairing.programme.ProgrammeRefusals.UnknownProgramme;

/**
 * The numbered seats parties take in a programme for their cooperations; each exists once, so a limit of n is the seats 1
 * to n.
 */
@ApplicationScoped
class Seats {

    /** Conflicts with a change of the programme, not with another share lock. No limit is the highest number. */
    private static final String LOCK_LIMIT = """
            select coalesce(max_active_per_party, 2147483647) from programme where code = :programme for share""";

    /** Whether there was a free seat, and whether it was taken. */
    private static final String TAKE = """
            with mine as (select seat from active_seat where programme = :programme and party_id = :party),
              free as (
                select place from generate_series(1, least(:limit, 1 + (select count(*)::int from mine))) place
                where place not in (select seat from mine) order by place limit 1),
              taken as (
                insert into active_seat (programme, party_id, seat, cooperation)
                select :programme, :party, place, :cooperation from free
                on conflict (programme, party_id, seat) do nothing returning seat)
            select exists (select from free) as free, exists (select from taken) as taken""";

    private static final String MOST_TAKEN = """
            select coalesce(max(seats), 0)
            from (select count(*) as seats from active_seat where programme = :programme group by party_id) of_a_party""";

    /** Gives those above the limit the lowest free numbers below it. */
    private static final String MOVE_BELOW = """
            with above as (
                select party_id, seat, row_number() over (partition by party_id order by seat) as n
                from active_seat where programme = :programme and seat > :limit),
              free as (
                select party_id, place, row_number() over (partition by party_id order by place) as n
                from (select distinct party_id from above) party, generate_series(1, :limit) place
                where not exists (select 1 from active_seat s
                  where s.programme = :programme and s.party_id = party.party_id and s.seat = place))
            update active_seat a set seat = free.place
            from above join free using (party_id, n)
            where a.programme = :programme and a.party_id = above.party_id and a.seat = above.seat""";

    private final Sql sql;

    Seats(Sql sql) {
        this.sql = sql;
    }

    /**
     * How many seats a party has in the programme, which stays so until the running transaction ends.
     *
     * @throws UnknownProgramme if there is no such programme
     */
    int findLimitForShare(String programme) {
        return sql.query(LOCK_LIMIT)
                .with("programme", programme)
                .first(Integer.class)
                .orElseThrow(() -> new UnknownProgramme(programme));
    }

    /** Takes the first free seat. If a concurrent attempt takes it first, waits for that one to end and tries the next. */
    boolean take(String programme, UUID party, UUID cooperation, int limit) {
        Attempt attempt;
        do {
            attempt = sql.query(TAKE)
                    .with("programme", programme)
                    .with("party", party)
                    .with("cooperation", cooperation)
                    .with("limit", limit)
                    .first(Attempt.class)
                    .orElseThrow();
        } while (attempt.free() && !attempt.taken());
        return attempt.taken();
    }

    /**
     * Makes all seats taken fit under a new limit; the programme must be locked for update.
     *
     * @throws LimitBelowSeatsTaken if a party has more
     */
    void fitUnder(int limit, String programme) {
        int most = sql.query(MOST_TAKEN)
                .with("programme", programme)
                .first(Integer.class)
                .orElseThrow();
        if (most > limit) {
            throw new LimitBelowSeatsTaken(programme, limit, most);
        }
        sql.query(MOVE_BELOW).with("programme", programme).with("limit", limit).execute();
    }

    private record Attempt(boolean free, boolean taken) {}
}
