package org.jiedui.activity.calendar.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.calendar.NoticeDay;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The notice of a year.
 *
 * @param year the year it is for
 * @param documentNumber number of the notice; absent where it is not on record
 * @param publishedOn the day it was published; absent where it is not on record
 * @param days those it names, in order; it may name the last days of December before
 */
public record NoticeView(
        int year,
        @Nullable String documentNumber,
        @Nullable LocalDate publishedOn,
        List<NoticeDay> days,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore UUID id,
        long version)
        implements Versioned {}
