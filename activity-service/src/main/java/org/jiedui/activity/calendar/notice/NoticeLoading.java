package org.jiedui.activity.calendar.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Written;
import org.jspecify.annotations.Nullable;

/** Loading and reading the notices of the years. They are public documents, open to every role. */
@ApplicationScoped
@Transactional
public class NoticeLoading {

    private final HolidayNotices notices;
    private final ChangeHistory history;
    private final Clock clock;

    NoticeLoading(HolidayNotices notices, ChangeHistory history, Clock clock) {
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Loads the notice of a year, or corrects it. The same content again changes nothing, whichever version was seen.
     *
     * @param seen the version the caller has seen; absent when it expects none to be there
     */
    public Written<NoticeView> load(int year, @Nullable ExpectedVersion seen, NoticeContent content, Caller caller) {
        HolidayNotice before = notices.of(year).orElse(null);
        if (before != null && before.says(content)) {
            return new Written<>(get(year), false);
        }
        ExpectedVersion.checkOrCreate(seen, before == null ? null : before.version());
        if (before == null) {
            notices.persist(new HolidayNotice(year, content, clock.instant()));
        } else {
            before.correct(content, clock.instant());
        }
        NoticeView loaded = get(year);
        history.record(
                loaded.id(),
                before == null ? "loaded" : "corrected",
                Attribution.of(caller).on(content.documentNumber()));
        return new Written<>(loaded, before == null);
    }

    /** @throws NoticeRefusals.NoticeNotLoaded if there is none */
    public NoticeView get(int year) {
        return notices.read(year);
    }

    public Page<NoticeView> list(PageRequest page) {
        return notices.list(page);
    }

    /** Who loaded and corrected it. */
    public Page<HistoryEntry> history(int year, PageRequest page) {
        return history.of(get(year).id(), page);
    }
}
