package org.jiedui.caselibrary.lifecycle;

import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a case goes by of the edition that it was submitted to.
 *
 * @param office the province that conducts it; absent for the ministry
 */
record EditionState(@Nullable RegionCode office, EditionStatus status) {

    static EditionState of(EditionView edition) {
        return new EditionState(edition.office(), edition.status());
    }

    boolean isPublished() {
        return status == EditionStatus.PUBLISHED;
    }
}
