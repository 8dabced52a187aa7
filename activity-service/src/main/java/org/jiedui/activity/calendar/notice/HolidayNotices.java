package org.jiedui.activity.calendar.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.activity.calendar.notice.NoticeRefusals.NoticeNotLoaded;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/** The notices, one for each year that is loaded. */
@ApplicationScoped
class HolidayNotices implements PanacheRepositoryBase<HolidayNotice, UUID> {

    private static final String SELECT = "select n.* from holiday_notice n where true";

    private final Sql sql;

    HolidayNotices(Sql sql) {
        this.sql = sql;
    }

    Optional<HolidayNotice> of(int year) {
        return find("year", year).firstResultOptional();
    }

    /** @throws NoticeNotLoaded if there is none */
    NoticeView read(int year) {
        return sql.query(SELECT)
                .and("n.year = :year")
                .with("year", year)
                .first(NoticeView.class)
                .orElseThrow(() -> new NoticeNotLoaded(year));
    }

    /** The latest year first. */
    Page<NoticeView> list(PageRequest page) {
        return sql.query(SELECT).pageByNumber(page, "n.year", true, "n.updated_at", NoticeView.class, NoticeView::year);
    }
}
