package org.jiedui.caselibrary.edition;

import java.time.Instant;
import java.util.List;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a caller sees it; for what it calls for see {@link EditionContent}.
 *
 * @param year the year whose batch of cases it is
 * @param title what it is called
 * @param office the province that conducts it, for itself and all below it; absent: the ministry, for all
 * @param kinds which kinds of cases are called for; empty: all
 * @param topics which topics are called for; empty: all
 * @param deadline until when cases can be submitted; after it only cases that were returned are taken again, also while it is
 *     not closed yet
 * @param gates who looks at a case before its review, in the order in which it passes them
 * @param reviewers how many scores a decision needs
 * @param openedAt when cases could be submitted for the first time
 * @param closedAt when it was closed
 * @param reviewBegunAt when its review began
 * @param publishedAt when it was published
 * @param actions the operations this caller may ask for now
 */
public record EditionView(
        EditionId id,
        int year,
        String title,
        @Nullable RegionCode office,
        EditionStatus status,
        List<CaseKind> kinds,
        List<Topic> topics,
        Instant deadline,
        List<Gate> gates,
        List<Criterion> criteria,
        int reviewers,
        boolean trimmed,
        int reviewDays,
        int passMark,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant reviewBegunAt,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, actions);
    }

    /** Whether the caller speaks for the office that conducts it. */
    public boolean isConductedBy(Caller caller) {
        return EditionAction.isOffice(office, caller);
    }

    /** The same, with what this caller may do. */
    EditionView offeredTo(Caller caller) {
        return Actions.offer(
                this, EditionAction.values(), action -> isConductedBy(caller) && action.isPossible(status));
    }
}
