package org.jiedui.bare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads pairings by hand with JDBC: one statement, committed by itself, and a getter for each column. */
@ApplicationScoped
class BarePairings {

    /** As pairing-service selects them for the liaison of a region. */
    private static final String SELECT = """
            select p.*, p.effective_from as terms_effective_from, p.effective_until as terms_effective_until,
              p.topics as terms_topics, p.goals as terms_goals, p.document as terms_document,
              p.put_forward_by as proposed_by, p.suspended_by as suspension_side, p.suspended_since as suspension_since,
              p.end_reason as ending_reason, p.ended_on as ending_on, exists (
                select from pairing f where f.renews = p.id and f.status not in ('WITHDRAWN', 'REJECTED', 'EXPIRED')
                  and (f.ended_on is null or f.ended_on >= f.effective_from)) as renewed
            from pairing p where true and (p.answer_by is not null
              or (coalesce(p.drafted_by, '') >= ? and coalesce(p.drafted_by, '') < ?))
            and ((p.leading_region >= ? and p.leading_region < ?) or (p.partner_region >= ? and p.partner_region < ?))""";

    private static final List<String> IN_FORCE = List.of("Pairing_verify", "Term_suspend", "Term_end", "Term_renew");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    BarePairings(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<BarePairing> list(String from, String to, int limit) throws SQLException {
        return read(SELECT + " order by p.id desc limit ?", from, to, limit);
    }

    BarePairing get(UUID id, String from, String to) throws SQLException {
        return read(SELECT + " and (p.id = ?)", from, to, id).getFirst();
    }

    private List<BarePairing> read(String sql, String from, String to, Object last) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int bound = 1; bound <= 6; bound += 2) {
                statement.setString(bound, from);
                statement.setString(bound + 1, to);
            }
            statement.setObject(7, last);
            try (ResultSet row = statement.executeQuery()) {
                List<BarePairing> pairings = new ArrayList<>();
                while (row.next()) {
                    pairings.add(pairing(row));
                }
                return pairings;
            }
        }
    }

    private BarePairing pairing(ResultSet row) throws SQLException {
        return new BarePairing(
                row.getObject("id", UUID.class),
                row.getString("programme"),
                row.getString("status"),
                row.getObject("parent", UUID.class),
                row.getObject("renews", UUID.class),
                row.getObject("cooperation", UUID.class),
                side(row, "leading"),
                side(row, "partner"),
                row.getInt("terms_version"),
                terms(row),
                row.getObject("answer_by", LocalDate.class),
                row.getString("proposed_by"),
                row.getString("verification"),
                row.getString("source"),
                row.getString("drafted_by"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                IN_FORCE,
                row.getLong("version"));
    }

    private static BarePairing.Side side(ResultSet row, String which) throws SQLException {
        return new BarePairing.Side(
                row.getObject(which + "_party_id", UUID.class),
                row.getString(which + "_region"),
                row.getString(which + "_name"),
                row.getInt(which + "_consented_to"),
                instant(row, which + "_consented_at"));
    }

    private BarePairing.Terms terms(ResultSet row) throws SQLException {
        return new BarePairing.Terms(
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_until", LocalDate.class),
                strings(row.getString("topics")),
                row.getString("goals"),
                row.getString("document"));
    }

    private List<String> strings(String stored) {
        try {
            return json.readValue(stored, STRINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In China; of a pairing in force, and of a published case, all are known. */
    static OffsetDateTime instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(CHINA)
                .toOffsetDateTime();
    }
}
