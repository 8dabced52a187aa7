package org.jiedui.activity.calendar.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.activity.calendar.DayKind;
import org.jiedui.activity.calendar.NoticeDay;
import org.jiedui.kit.time.WrittenTime;
import org.jspecify.annotations.Nullable;

/** A row of a notice as it was written; {@link NoticeSheet} says what is wrong with it. */
public record NoticeRow(
        @Nullable String date,
        @Nullable String kind,
        @Nullable String occasion) {

    Optional<LocalDate> readDate() {
        try {
            return Optional.ofNullable(date).map(WrittenTime::date);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    Optional<DayKind> readKind() {
        return Stream.of(DayKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    /** Only of a row with which nothing is wrong. */
    NoticeDay toDay() {
        return new NoticeDay(readDate().orElseThrow(), readKind().orElseThrow(), Objects.requireNonNull(occasion));
    }

    /** The columns, in the order of the table. */
    public enum Column {
        DATE,
        KIND,
        OCCASION
    }
}
