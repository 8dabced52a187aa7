package org.jiedui.activity.calendar.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.database.Ids;

/** The notice of a year. */
@Entity
@Table(name = "holiday_notice")
@SuppressWarnings("UnusedVariable")
class HolidayNotice {

    @Id
    private UUID id;

    @Version
    private long version;

    private int year;

    @Embedded
    private NoticeContent content;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected HolidayNotice() {}

    HolidayNotice(int year, NoticeContent content, Instant now) {
        this.id = Ids.next();
        this.year = year;
        this.content = content;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void correct(NoticeContent corrected, Instant now) {
        content = corrected;
        updatedAt = now;
    }

    boolean says(NoticeContent same) {
        return content.equals(same);
    }

    long version() {
        return version;
    }
}
