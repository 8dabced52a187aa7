package org.jiedui.caselibrary.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CasePublishing.PublishedEntry;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairColumns;

/** The entries of published editions, which are written once and never changed. */
@ApplicationScoped
class Entries {

    private static final String ADD = """
            insert into edition_entry (edition_id, number, case_id, version)
            select :edition, entry.number, entry.case_id, entry.version
            from unnest(:cases, :versions) with ordinality as entry (case_id, version, number)""";

    private static final String UPDATED = "greatest(v.published_at, c.withdrawn_at, p.updated_at)";

    /** Of a withdrawn case neither its version nor its pair is found. */
    private static final String READ = """
            select e.number, e.case_id, v.number as version, v.title, c.withdrawn_at,
              case when c.withdrawn_at is not null then c.reason end as withdrawn_reason, %s as updated_at, %s
            from edition_entry e join typical_case c on c.id = e.case_id
            left join case_version v on v.case_id = e.case_id and v.number = e.version and c.withdrawn_at is null
            left join pair p on p.pairing_id = c.pairing_id and c.withdrawn_at is null
            where e.edition_id = :edition""".formatted(UPDATED, PairColumns.as("pairing"));

    private final Sql sql;

    Entries(Sql sql) {
        this.sql = sql;
    }

    void add(EditionId edition, List<PublishedEntry> inOrder) {
        sql.query(ADD)
                .with("edition", edition)
                .with(
                        "cases",
                        ArrayOf.uuids(inOrder.stream().map(PublishedEntry::id).toList()))
                .with(
                        "versions",
                        new ArrayOf(
                                "integer",
                                inOrder.stream().map(PublishedEntry::number).toList()))
                .execute();
    }

    /** By number. */
    Page<EditionEntryView> of(EditionId edition, PageRequest page) {
        return sql.query(READ)
                .with("edition", edition)
                .pageByNumber(page, "e.number", false, UPDATED, EditionEntryView.class, EditionEntryView::number);
    }
}
