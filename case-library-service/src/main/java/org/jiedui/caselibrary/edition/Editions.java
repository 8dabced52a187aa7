package org.jiedui.caselibrary.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jiedui.caselibrary.edition.EditionRefusals.EditionNotFound;
import org.jiedui.caselibrary.edition.EditionRefusals.EditionTitleTaken;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The editions: changed as aggregates, read in one statement; everybody who is logged in sees all of them. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {

    private static final String TITLE_TAKEN = """
            select other.id from edition e join edition other
              on coalesce(other.office, '') = coalesce(e.office, '') and other.year = e.year
                and name_key(other.title) = name_key(e.title) and other.id <> e.id
            where e.id = :id limit 1""";

    private final Sql sql;

    Editions(Sql sql) {
        this.sql = sql;
    }

    /** @throws EditionNotFound if there is none */
    EditionView view(EditionId id) {
        return view(id, of(id));
    }

    /** @throws EditionNotFound if there is none */
    EditionView viewForShare(EditionId id) {
        return view(id, of(id).then("for share"));
    }

    Page<EditionView> list(EditionConducting.Filter filter, PageRequest page, Caller caller) {
        return all().andIfGiven("e.year = :year", filter.year())
                .andIfGiven("e.office = :office", PresentCode.ifGiven(filter.office(), sql))
                .andIfAny("e.status = any(:status)", filter.statuses())
                .page(page, "e.id", "e.updated_at", EditionView.class, edition -> edition.id()
                        .value())
                .map(edition -> edition.offeredTo(caller));
    }

    Edition findForUpdate(EditionId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new EditionNotFound(seen));
    }

    /** @throws EditionTitleTaken if the office has another of that title in the year, maybe one that has moved with it */
    void checkTitle(EditionId written) {
        sql.query(TITLE_TAKEN).with("id", written).first(EditionId.class).ifPresent(there -> {
            throw new EditionTitleTaken().named(there);
        });
    }

    private static EditionView view(EditionId id, Query one) {
        return one.first(EditionView.class).orElseThrow(() -> new EditionNotFound(id));
    }

    private Query of(EditionId id) {
        return all().and("e.id = :id").with("id", id);
    }

    private Query all() {
        return sql.query("select e.* from edition e where true");
    }
}
