package org.jiedui.caselibrary.lifecycle;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * How the version that authors work on stands to consents and to what is published.
 *
 * @param number of that version
 * @param publishedNumber absent before the publication
 */
record Standing(Ownership ownership, int number, @Nullable Integer publishedNumber) {

    /** Whether the version may be published. */
    boolean hasConsents() {
        return ownership.missing(number).isEmpty();
    }

    /** A side consents once to a version of a joint case, and after the publication to every correction. */
    boolean needsConsentOf(SideOfPairing side) {
        boolean isAskedFor = publishedNumber == null ? ownership.isJoint() : isCorrection();
        return isAskedFor && !ownership.isConsented(side, number);
    }

    /** Whether authors have begun a version after the published one. */
    boolean isCorrection() {
        return publishedNumber != null && number > publishedNumber;
    }
}
