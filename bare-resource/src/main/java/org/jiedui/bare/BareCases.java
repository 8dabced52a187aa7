package org.jiedui.bare;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads published cases by hand with JDBC: one statement, committed by itself, and a getter for each column. */
@ApplicationScoped
class BareCases {

    /** As case-library-service selects them. */
    private static final String SELECT = """
            select c.id, c.status, v.title, v.kind, v.scene, v.topics, p.*, c.owner, v.number, n.edition_id,
              c.published_year, c.published_at, greatest(v.published_at, c.withdrawn_at, p.updated_at) as changed_at
            from typical_case c join case_version v on v.case_id = c.id and v.number = c.published_number
            join pair p on p.pairing_id = c.pairing_id left join edition_entry n on n.case_id = c.id
            where c.published_at is not null and (c.withdrawn_at is null)
            order by c.published_at desc, c.id desc limit ?""";

    private final DataSource database;

    BareCases(DataSource database) {
        this.database = database;
    }

    List<BareCase> list(int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setInt(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<BareCase> cases = new ArrayList<>();
                while (row.next()) {
                    cases.add(of(row));
                }
                return cases;
            }
        }
    }

    private static BareCase of(ResultSet row) throws SQLException {
        return new BareCase(
                row.getObject("id", UUID.class),
                row.getString("status"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("scene"),
                List.of((String[]) row.getArray("topics").getArray()),
                new BareCase.Pairing(
                        row.getObject("pairing_id", UUID.class),
                        row.getObject("cooperation", UUID.class),
                        row.getString("programme"),
                        new BareCase.Party(row.getString("leading_region"), row.getString("leading_name")),
                        new BareCase.Party(row.getString("partner_region"), row.getString("partner_name"))),
                row.getString("owner"),
                row.getInt("number"),
                row.getObject("edition_id", UUID.class),
                row.getInt("published_year"),
                BarePairings.instant(row, "published_at"),
                BarePairings.instant(row, "changed_at"));
    }
}
