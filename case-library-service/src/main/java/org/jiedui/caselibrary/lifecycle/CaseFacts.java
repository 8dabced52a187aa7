package org.jiedui.caselibrary.lifecycle;

import java.util.List;
import java.util.Set;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms go by.
 *
 * @param number of the version that authors work on
 * @param submittedNumber the version that was submitted last
 * @param office the province that decides; absent for the ministry, and before the submission
 * @param authors subjects of the tokens of those who wrote it; never shown
 */
public record CaseFacts(
        CaseId id,
        long version,
        CaseStatus status,
        String title,
        @Nullable CaseKind kind,
        @Nullable String scene,
        List<Topic> topics,
        PublishedPairing pairing,
        CaseOwner owner,
        int number,
        @Nullable Integer submittedNumber,
        @Nullable Integer publishedNumber,
        @Nullable EditionId edition,
        @Nullable RegionCode office,
        Set<String> authors) {

    /** Whether the caller is the office that decides on it. */
    public boolean isDecidedBy(Caller caller) {
        if (submittedNumber == null) {
            return false;
        }
        return office == null ? caller.is(Roles.MINISTRY) : caller.is(Roles.PROVINCE) && office.equals(caller.region());
    }
}
