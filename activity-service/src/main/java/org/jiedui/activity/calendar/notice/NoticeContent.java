package org.jiedui.activity.calendar.notice;

import static java.util.Comparator.comparing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.activity.calendar.NoticeDay;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param documentNumber absent for those that came with the system
 * @param publishedOn likewise
 * @param days in order
 */
@Embeddable
public record NoticeContent(
        @Nullable String documentNumber,
        @Nullable LocalDate publishedOn,
        @JdbcTypeCode(SqlTypes.JSON) List<NoticeDay> days) {
    public NoticeContent {
        days = days.stream().sorted(comparing(NoticeDay::date)).toList();
    }
}
