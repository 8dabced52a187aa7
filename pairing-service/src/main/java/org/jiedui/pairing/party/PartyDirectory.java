package org.jiedui.pairing.party;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Looks parties up. They are reference data: loaded by migrations, changed by nobody else. */
@ApplicationScoped
public class PartyDirectory {

    private static final String SELECT = """
            select p.id, d.code, d.name_zh, d.name_en, p.level, d.parent_code, p.version, p.updated_at
            from party p join party_designation d on d.party_id = p.id
            where d.valid_from <= ? and (d.valid_to is null or d.valid_to > ?)""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    PartyDirectory(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * The party that has this code today.
     *
     * @throws UnknownParty if none has
     */
    public PartyView current(RegionCode region) {
        return query(" and d.code = ?", today(), region.value()).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownParty(region));
    }

    /** @throws PartyNotFound if there is none, or it had no code on that date */
    public PartyView get(UUID id, @Nullable LocalDate on) {
        return query(" and p.id = ?", on == null ? today() : on, id).stream()
                .findFirst()
                .orElseThrow(() -> new PartyNotFound(id));
    }

    /** Parties at that date below a parent or at a level, newest id first. */
    public List<PartyView> list(
            @Nullable RegionCode parent, @Nullable PartyLevel level, @Nullable LocalDate on, PageRequest page) {
        return query(
                """
                 and (?::text is null or d.parent_code = ?) and (?::text is null or p.level = ?)
                 and p.updated_at >= ? and p.id < ? order by p.id desc limit ?""",
                on == null ? today() : on,
                text(parent),
                text(parent),
                text(level),
                text(level),
                ChinaTime.offset(page.updatedSince()),
                page.before(),
                page.fetch());
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private List<PartyView> query(String condition, LocalDate on, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
            select.setObject(1, on);
            select.setObject(2, on);
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 3, parameters[i]);
            }
            ResultSet row = select.executeQuery();
            List<PartyView> parties = new ArrayList<>();
            while (row.next()) {
                parties.add(party(row));
            }
            return parties;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
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
}
