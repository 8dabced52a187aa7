package org.jiedui.caselibrary.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a case is published; all of it absent before.
 *
 * @param number of the version, whatever authors have begun since
 * @param title of that version
 * @param at when it was published first
 * @param year it counts for
 */
@Embeddable
record Appearance(
        @Column(name = "published_number") @Nullable Integer number,
        @Column(name = "published_title") @Nullable String title,
        @Column(name = "published_at") @Nullable Instant at,
        @Column(name = "published_year") @Nullable Integer year,
        @Nullable Instant withdrawnAt) {

    static final Appearance NONE = new Appearance(null, null, null, null, null);

    /** Hibernate reads an embeddable of nothing but nulls as none. */
    static Appearance orNone(@Nullable Appearance stored) {
        return stored == null ? NONE : stored;
    }

    static Appearance of(Manuscript published, int year, Instant now) {
        return new Appearance(published.number(), published.title(), now, year, null);
    }

    Appearance corrected(Manuscript correction) {
        return new Appearance(correction.number(), correction.title(), at, year, withdrawnAt);
    }

    Appearance withdrawn(Instant now) {
        return new Appearance(number, title, at, year, now);
    }
}
