package org.jiedui.caselibrary.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a case in the list of them.
 *
 * @param number number of the version, from 1
 * @param fixedAt when it was first submitted or consented to; it never changed since
 * @param publishedAt when it was published; absent unless it was
 */
public record CaseVersionSummaryView(
        int number, String title, Instant fixedAt, @Nullable Instant publishedAt, Instant updatedAt) {}
