package org.jiedui.pairing.programme;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;
import org.jspecify.annotations.Nullable;

/** Programmes and the seats taken in them. */
@ApplicationScoped
class Programmes {

    private static final String SELECT = """
            select p.code, p.name, p.max_active_per_party, p.version, p.updated_at,
              array_agg(r.leading_level || '>' || r.partner_level order by r.leading_level, r.partner_level)
            from programme p join programme_level_rule r on r.programme = p.code
            where ?::text is null or p.code = ? group by p.code order by p.code""";

    private static final String TAKE_SEAT = """
            insert into active_seat (programme, party_id, seat, pairing_id) values (?, ?, ?, ?)
            on conflict (programme, party_id, seat) do nothing""";

    private final AgroalDataSource dataSource;

    Programmes(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<ProgrammeView> all() {
        return query(null);
    }

    ProgrammeView get(String code) {
        return query(code).stream().findFirst().orElseThrow(() -> new UnknownProgramme(code));
    }

    /** Takes the first free seat; waits for a concurrent attempt at it to end, and goes on to the next. */
    boolean takeSeat(String code, UUID party, UUID pairing, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(TAKE_SEAT)) {
            insert.setString(1, code);
            insert.setObject(2, party);
            insert.setObject(4, pairing);
            for (int seat = 1; seat <= limit; seat++) {
                insert.setInt(3, seat);
                if (insert.executeUpdate() == 1) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    void releaseSeats(UUID pairing) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from active_seat where pairing_id = ?")) {
            delete.setObject(1, pairing);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private List<ProgrammeView> query(@Nullable String code) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, code);
            select.setString(2, code);
            ResultSet row = select.executeQuery();
            List<ProgrammeView> found = new ArrayList<>();
            while (row.next()) {
                found.add(programme(row));
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static ProgrammeView programme(ResultSet row) throws SQLException {
        return new ProgrammeView(
                row.getString(1),
                row.getString(2),
                row.getObject(3, Integer.class),
                Arrays.stream((String[]) row.getArray(6).getArray())
                        .map(Programmes::rule)
                        .toList(),
                row.getLong(4),
                row.getTimestamp(5).toInstant());
    }

    private static LevelRule rule(String levels) {
        int arrow = levels.indexOf('>');
        return new LevelRule(
                PartyLevel.valueOf(levels.substring(0, arrow)), PartyLevel.valueOf(levels.substring(arrow + 1)));
    }
}
