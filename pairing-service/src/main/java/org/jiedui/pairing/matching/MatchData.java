package org.jiedui.pairing.matching;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.relation.RelationKind;

/** Reads what matches are made of: one statement for all candidates, one for all relations. */
@ApplicationScoped
class MatchData {

    private static final String CANDIDATES = """
            with side as (
              select leading_party_id party_id, partner_party_id other from pairing
              where programme = ? and status in ('ACTIVE', 'SUSPENDED')
              union all
              select partner_party_id, leading_party_id from pairing
              where programme = ? and status in ('ACTIVE', 'SUSPENDED')),
            paired as (select party_id, array_agg(other order by other) with_parties from side group by party_id)
            select p.id, d.code, d.name_zh, p.level, f.assessment_class,
              array(select jsonb_array_elements_text(f.strengths)), array(select jsonb_array_elements_text(f.needs)),
              coalesce(paired.with_parties, '{}')
            from party p join party_designation d on d.party_id = p.id
              left join region_profile f on f.party_id = p.id left join paired on paired.party_id = p.id
            where d.valid_from <= ? and (d.valid_to is null or d.valid_to > ?)
              and (d.code = any(?) or p.level = any(?))
            order by d.code""";

    private static final String RELATIONS = """
            select r.kind, l.code, l.name_zh, o.code, o.name_zh, r.document_number
            from relation r
              join party_designation l on l.party_id = r.left_party_id
                and l.valid_from <= ? and (l.valid_to is null or l.valid_to > ?)
              join party_designation o on o.party_id = r.right_party_id
                and o.valid_from <= ? and (o.valid_to is null or o.valid_to > ?)
            where l.code = any(?) and o.code = any(?) and (r.since is null or r.since <= ?)
            order by r.kind, r.document_number, l.code, o.code, r.id""";

    private final AgroalDataSource dataSource;

    MatchData(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The regions of these codes and those of these levels, by code, with their profiles and the pairings in force now. */
    List<Candidate> candidates(
            String programme, LocalDate on, Collection<RegionCode> codes, Collection<PartyLevel> levels) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
            select.setString(1, programme);
            select.setString(2, programme);
            select.setObject(3, on);
            select.setObject(4, on);
            select.setArray(5, texts(connection, codes));
            select.setArray(6, texts(connection, levels));
            ResultSet row = select.executeQuery();
            List<Candidate> found = new ArrayList<>();
            while (row.next()) {
                found.add(candidate(row));
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** The older relations among these regions that existed on that day; one whose first day is unknown always did. */
    List<KnownRelation> relations(LocalDate on, Collection<RegionCode> among) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RELATIONS)) {
            for (int i = 1; i <= 4; i++) {
                select.setObject(i, on);
            }
            select.setArray(5, texts(connection, among));
            select.setArray(6, texts(connection, among));
            select.setObject(7, on);
            ResultSet row = select.executeQuery();
            List<KnownRelation> found = new ArrayList<>();
            while (row.next()) {
                found.add(relation(row));
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static Array texts(Connection connection, Collection<?> values) throws SQLException {
        return connection.createArrayOf(
                "text", values.stream().map(String::valueOf).toArray());
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject(1, UUID.class),
                new RegionCode(row.getString(2)),
                row.getString(3),
                PartyLevel.valueOf(row.getString(4)),
                row.getObject(5, Integer.class),
                topics(row.getArray(6)),
                topics(row.getArray(7)),
                List.of((UUID[]) row.getArray(8).getArray()));
    }

    private static List<Topic> topics(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Topic::valueOf).toList();
    }

    private static KnownRelation relation(ResultSet row) throws SQLException {
        return new KnownRelation(
                RelationKind.valueOf(row.getString(1)),
                new RegionCode(row.getString(2)),
                row.getString(3),
                new RegionCode(row.getString(4)),
                row.getString(5),
                row.getString(6));
    }
}
