package org.jiedui.caselibrary.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The published cases, with what a card shows; no text is read for it. */
@ApplicationScoped
class PublishedCases {

    /** What authors do to a version that is not published is nobody else's to know. */
    private static final String UPDATED = "greatest(v.published_at, c.withdrawn_at, p.updated_at)";

    private static final String SELECT = """
            select c.id, c.status, v.title, v.kind, v.scene, v.topics, %s, c.owner, v.number, n.edition_id,
              c.published_year as year, c.published_at, %s as updated_at
            from typical_case c join case_version v on v.case_id = c.id and v.number = c.published_number
            join pair p on p.pairing_id = c.pairing_id left join edition_entry n on n.case_id = c.id
            where c.published_at is not null""".formatted(PairColumns.as("pairing"), UPDATED);

    /** A case keeps its first day of publication, and so its place. */
    private static final String AFTER = """
            (c.published_at, c.id) < (select published_at, id from typical_case where id = :before)""";

    private final Sql sql;

    PublishedCases(Sql sql) {
        this.sql = sql;
    }

    /** The last published first; withdrawn ones only for who asks what has changed. */
    Page<PublishedCaseView> list(PublishedCaseReading.Filter filter, PageRequest page) {
        Query published = sql.query(SELECT);
        if (!page.isForChanges()) {
            published.and("c.withdrawn_at is null");
        }
        return page.page(
                        filtered(published, filter)
                                .andChanged(page, UPDATED)
                                .andIfGiven(
                                        AFTER,
                                        page.cursor() == null
                                                ? null
                                                : page.cursor().last())
                                .then("order by c.published_at desc, c.id desc limit :fetch")
                                .with("fetch", page.fetch())
                                .list(PublishedCaseView.class),
                        found -> found.id().value())
                .map(PublishedCaseView::withoutWhatWasWithdrawn);
    }

    private Query filtered(Query published, PublishedCaseReading.Filter filter) {
        return PairScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), published)
                .andIfGiven("c.published_year = :year", filter.year())
                .andIfGiven(":topic = any(v.topics)", filter.topic())
                .andIfGiven("v.scene = :scene", filter.scene())
                .andIfGiven("v.kind = :kind", filter.kind())
                .andIfGiven("n.edition_id = :edition", filter.edition())
                .andIfGiven(PairScope.ofCooperation("c.cooperation"), filter.pairing());
    }
}
