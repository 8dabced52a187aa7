package org.jiedui.pairing.indicator.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.time.ChinaTime;

/** The history of reported values: every reading with its figures, which the general change history has no place for. */
@ApplicationScoped
class Readings {

    private static final String INSERT = """
            insert into indicator_reading (value_id, version, value, source, reported_at, role, unit, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            select version, value, source, reported_at, role, unit, reason from indicator_reading
            where value_id = ? order by version""";

    private final AgroalDataSource dataSource;

    Readings(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void remember(IndicatorValueView value, Attribution by) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, value.id().value());
            insert.setLong(2, value.version());
            insert.setBigDecimal(3, value.value());
            insert.setString(4, value.source());
            insert.setObject(5, ChinaTime.offset(value.updatedAt()));
            insert.setString(6, by.role());
            insert.setString(7, by.unit());
            insert.setString(8, by.reason());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** Oldest first. */
    List<ReadingView> of(IndicatorValueId id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, id.value());
            ResultSet row = select.executeQuery();
            List<ReadingView> readings = new ArrayList<>();
            while (row.next()) {
                readings.add(new ReadingView(
                        row.getLong(1),
                        row.getBigDecimal(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
            }
            return readings;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
