package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /** Conflicts with a change of the programme, not with another share lock. */
    private static final String LOCK_LIMIT = "select max_active_per_party from programme where code = ? for share";

    /** Tells whether a seat was free when it looked, and whether that seat was taken. */
    private static final String TAKE = """
            with wanted (programme, party_id, cooperation, places) as (values (?::text, ?::uuid, ?::uuid, ?::int)),
              mine as (select seat from active_seat join wanted using (programme, party_id)),
              free as (
                select place from wanted, generate_series(1, least(places, 1 + (select count(*)::int from mine))) place
                where place not in (select seat from mine) order by place limit 1),
              taken as (
                insert into active_seat (programme, party_id, seat, cooperation)
                select programme, party_id, place, cooperation from wanted, free
                on conflict (programme, party_id, seat) do nothing returning seat)
            select exists (select from free), exists (select from taken)""";

    private static final String MOST_TAKEN = """
            select coalesce(max(seats), 0)
            from (select count(*) as seats from active_seat where programme = ? group by party_id) of_a_party""";

    /** Gives those above the limit the lowest free numbers below it. */
    private static final String MOVE_BELOW = """
            with bound (programme, places) as (values (?::text, ?::int)),
              above as (
                select party_id, seat, row_number() over (partition by party_id order by seat) as n
                from active_seat join bound using (programme) where seat > places),
              free as (
                select party_id, place, row_number() over (partition by party_id order by place) as n
                from (select distinct party_id from above) party, bound, generate_series(1, places) place
                where not exists (select 1 from active_seat s
                  where s.programme = bound.programme and s.party_id = party.party_id and s.seat = place))
            update active_seat a set seat = free.place
            from bound, above join free using (party_id, n)
            where a.programme = bound.programme and a.party_id = above.party_id and a.seat = above.seat""";

    private final Sql sql;

    Seats(Sql sql) {
        this.sql = sql;
    }

    /**
     * How many seats a party has in the programme, which stays so until the running transaction ends.
     *
     * @throws UnknownProgramme if there is no such programme
     */
    int lockedLimit(String programme) {
        return sql.first(LOCK_LIMIT, Seats::limit, programme).orElseThrow(() -> new UnknownProgramme(programme));
    }

    /** Takes the first free seat; waits for a concurrent attempt at it to end, and goes on to the next. */
    boolean take(String programme, UUID party, UUID cooperation, int limit) {
        Attempt attempt;
        do {
            attempt = sql.first(TAKE, Attempt::of, programme, party, cooperation, limit)
                    .orElseThrow();
        } while (attempt.free() && !attempt.taken());
        return attempt.taken();
    }

    /**
     * Makes all seats taken fit under a new limit; the programme must be locked against taking.
     *
     * @throws LimitBelowSeatsTaken if a party has more
     */
    void fitUnder(int limit, String programme) {
        int most = sql.first(MOST_TAKEN, row -> row.getInt(1), programme).orElseThrow();
        if (most > limit) {
            throw new LimitBelowSeatsTaken(programme, limit, most);
        }
        sql.change(MOVE_BELOW, programme, limit);
    }

    private static int limit(ResultSet row) throws SQLException {
        int limit = row.getInt(1);
        return row.wasNull() ? NO_LIMIT : limit;
    }

    private record Attempt(boolean free, boolean taken) {
        static Attempt of(ResultSet row) throws SQLException {
            return new Attempt(row.getBoolean(1), row.getBoolean(2));
        }
    }
}
