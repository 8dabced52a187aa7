package org.jiedui.pairing.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.relation.RelationRefusals.RelationNotFound;
import org.jiedui.pairing.relation.RelationView.RelatedParty;
import org.jspecify.annotations.Nullable;

/** Looks existing relations up, each list in one statement; their parties appear as they are called today. */
@ApplicationScoped
public class RelationDirectory {

    private static final String COLUMNS = """
            select r.*, a.code as left_code, a.name_zh as left_name, b.code as right_code, b.name_zh as right_name,
              greatest(r.updated_at, a.updated_at, b.updated_at) as shown_at
            """;

    private static final String FROM = """
            from relation r
            join party_designation a on a.party_id = r.left_party_id and a.valid_to is null
            join party_designation b on b.party_id = r.right_party_id and b.valid_to is null
            """;

    private static final String ATTACHED =
            COLUMNS + ", attached_at, greatest(attached_at, r.updated_at, a.updated_at, b.updated_at) as changed_at "
                    + FROM + """
            join pairing_relation on relation_id = r.id where pairing_id = ?""";

    private static final String LIST = COLUMNS + FROM + """
            where (?::text is null or r.kind = ?)
            and ((a.code >= ? and a.code < ?) or (b.code >= ? and b.code < ?))
            and (?::text is null or position(document_key(?) in document_key(r.document_number)) > 0)
            and (?::text is null
              or position(lower(?) in lower(concat_ws(' ', r.name, r.title, r.source, a.name_zh, b.name_zh))) > 0)
            and greatest(r.updated_at, a.updated_at, b.updated_at) >= ? and r.id < ? order by r.id desc limit ?""";

    private final Sql sql;

    RelationDirectory(Sql sql) {
        this.sql = sql;
    }

    /** @throws RelationNotFound if there is none */
    public RelationView get(RelationId id) {
        return sql.first(COLUMNS + FROM + "where r.id = ?", RelationDirectory::relation, id.value())
                .orElseThrow(() -> new RelationNotFound(id));
    }

    /** All relations a pairing builds on, newest first; whether the caller may see the pairing is not asked here. */
    public List<RelationView> attachedTo(PairingId pairing) {
        return sql.rows(ATTACHED + " order by r.id desc", RelationDirectory::relation, pairing.value());
    }

    /** The same by the page, with what is known of their being attached. */
    public Page<AttachedRelation> attachedTo(PairingId pairing, PageRequest page) {
        List<AttachedRelation> found = sql.rows(
                ATTACHED + " and greatest(attached_at, r.updated_at, a.updated_at, b.updated_at) >= ? and r.id < ?"
                        + " order by r.id desc limit ?",
                RelationDirectory::attached,
                pairing.value(),
                page.updatedSince(),
                page.before(),
                page.fetch());
        return page.page(found, attached -> attached.relation().id().value());
    }

    public Optional<AttachedRelation> attached(RelationId id, PairingId pairing) {
        return sql.first(ATTACHED + " and r.id = ?", RelationDirectory::attached, pairing.value(), id.value());
    }

    /** Relations that meet all criteria, newest first. */
    public Page<RelationView> list(Filter filter, PageRequest page) {
        RegionRange within = filter.region() == null
                ? RegionRange.EVERYTHING
                : filter.region().range();
        List<RelationView> found = sql.rows(
                LIST,
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
                row.getTimestamp("shown_at").toInstant(),
                row.getLong("version"));
    }

    private static AttachedRelation attached(ResultSet row) throws SQLException {
        return new AttachedRelation(
                relation(row),
                row.getTimestamp("attached_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
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
     * A relation on which a pairing builds; changes as the relation does.
     *
     * @param updatedAt when the relation was attached, or what is shown of it last changed
     */
    public record AttachedRelation(RelationView relation, Instant attachedAt, Instant updatedAt) implements Versioned {
        @Override
        public long version() {
            return relation.version();
        }

        @Override
        public String entityTag() {
            return relation.entityTag();
        }
    }

    /**
     * Which relations a list shows; an absent criterion does not restrict it.
     *
     * @param region code of a region in which one of the parties lies
     * @param documentNumber part of the number, in any case, whatever its brackets and spaces
     * @param text part of the name, the title, the source or a party's name, in any case
     */
    public record Filter(
            @Nullable RelationKind kind,
            @Nullable RegionCode region,
            @Nullable String documentNumber,
            @Nullable String text) {}
}
