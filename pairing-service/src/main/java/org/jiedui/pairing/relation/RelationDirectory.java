package org.jiedui.pairing.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.relation.RelationView.RelatedParty;
import org.jspecify.annotations.Nullable;

/** Looks existing relations up, each list in one statement; their parties appear as they are called today. */
@ApplicationScoped
public class RelationDirectory {

    private static final String SELECT = """
            select r.*, a.code as left_code, a.name_zh as left_name, b.code as right_code, b.name_zh as right_name
            from relation r
            join party_designation a on a.party_id = r.left_party_id and a.valid_to is null
            join party_designation b on b.party_id = r.right_party_id and b.valid_to is null
            """;

    private static final String ATTACHED = """
            where r.id in (select relation_id from pairing_relation where pairing_id = ?) order by r.id desc""";

    private static final String LIST = """
            where (?::text is null or r.kind = ?)
            and ((a.code >= ? and a.code < ?) or (b.code >= ? and b.code < ?))
            and (?::text is null or position(lower(?) in lower(r.document_number)) > 0)
            and (?::text is null
              or position(lower(?) in lower(concat_ws(' ', r.name, r.title, r.source, a.name_zh, b.name_zh))) > 0)
            and r.updated_at >= ? and r.id < ? order by r.id desc limit ?""";

    private final Sql sql;

    RelationDirectory(Sql sql) {
        this.sql = sql;
    }

    /** @throws RelationNotFound if there is none */
    public RelationView get(RelationId id) {
        return sql.first(SELECT + "where r.id = ?", RelationDirectory::relation, id.value())
                .orElseThrow(() -> new RelationNotFound(id));
    }

    /** All relations a pairing builds on, newest first; whether the caller may see the pairing is not asked here. */
    public List<RelationView> attachedTo(PairingId pairing) {
        return sql.rows(SELECT + ATTACHED, RelationDirectory::relation, pairing.value());
    }

    /** Relations that meet all criteria, newest first. */
    public Page<RelationView> list(Filter filter, PageRequest page) {
        RegionRange within = filter.region() == null
                ? RegionRange.EVERYTHING
                : filter.region().range();
        List<RelationView> found = sql.rows(
                SELECT + LIST,
                RelationDirectory::relation,
                filter.kind(),
                filter.kind(),
                within.from(),
                within.to(),
                within.from(),
                within.to(),
                filter.documentNumber(),
                filter.documentNumber(),
                filter.text(),
                filter.text(),
                page.updatedSince(),
                page.before(),
                page.fetch());
        return page.page(found, relation -> relation.id().value());
    }

    private static RelationView relation(ResultSet row) throws SQLException {
        return new RelationView(
                new RelationId(row.getObject("id", UUID.class)),
                end(row, "left"),
                end(row, "right"),
                particulars(row),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }

    private static RelatedParty end(ResultSet row, String which) throws SQLException {
        return new RelatedParty(
                row.getObject(which + "_party_id", UUID.class),
                new RegionCode(row.getString(which + "_code")),
                row.getString(which + "_name"));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                RelationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("document_number"),
                row.getString("title"),
                row.getObject("since", LocalDate.class),
                row.getString("source"),
                Verification.valueOf(row.getString("verification")));
    }

    /**
     * Which relations a list shows; an absent criterion does not restrict it.
     *
     * @param region code of a region in which one of the parties lies
     * @param documentNumber part of the number, in any case
     * @param text part of the name, the title, the source or a party's name, in any case
     */
    public record Filter(
            @Nullable RelationKind kind,
            @Nullable RegionCode region,
            @Nullable String documentNumber,
            @Nullable String text) {}
}
