package org.jiedui.caselibrary.edition;

import static org.jiedui.caselibrary.edition.EditionStatus.CLOSED;
import static org.jiedui.caselibrary.edition.EditionStatus.IN_REVIEW;
import static org.jiedui.caselibrary.edition.EditionStatus.OPEN;

import org.jiedui.caselibrary.edition.EditionRefusals.EditionStatusForbids;
import org.jiedui.caselibrary.edition.EditionRefusals.NotTheOffice;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jspecify.annotations.Nullable;

/** What may be done with an edition, in which status (C-5); all of it by its office, and by nobody else. */
enum EditionAction implements Action {
    @Named(zh = "修改", en = "revise")
    @Meaning(value = "Revise what the edition calls for", zh = "修改征集的内容")
    REVISE("Edition_revise", OPEN),
    @Named(zh = "延长征集期", en = "extend the deadline")
    @Meaning(value = "Extend the deadline for cases", zh = "延长报送期限")
    EXTEND_DEADLINE("Edition_extendDeadline", OPEN),
    @Named(zh = "截止", en = "close")
    @Meaning(value = "Close it to new cases", zh = "截止征集")
    CLOSE("Edition_close", OPEN),
    @Named(zh = "开始评审", en = "begin the review")
    @Meaning(value = "Begin the review of its cases", zh = "开始评审已报送的案例")
    BEGIN_REVIEW("Edition_beginReview", CLOSED),
    @Named(zh = "发布", en = "publish")
    @Meaning(value = "Publish the approved cases as a numbered collection", zh = "将通过的案例编为汇编发布")
    PUBLISH("EditionPublishing_publish", IN_REVIEW);

    private final String operationId;
    private final EditionStatus status;

    EditionAction(String operationId, EditionStatus status) {
        this.operationId = operationId;
        this.status = status;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    /** @param office absent: the ministry */
    static boolean isOffice(@Nullable RegionCode office, Caller caller) {
        return office == null ? caller.is(Roles.MINISTRY) : caller.is(Roles.PROVINCE) && office.equals(caller.region());
    }

    /** @throws NotTheOffice if the caller is not who conducts the edition */
    static void checkOffice(@Nullable RegionCode office, Caller caller) {
        if (!isOffice(office, caller)) {
            throw new NotTheOffice();
        }
    }

    boolean isPossible(EditionStatus actual) {
        return status == actual;
    }

    /** @throws EditionStatusForbids if an edition of that status does not allow it */
    void check(EditionStatus actual) {
        if (!isPossible(actual)) {
            throw new EditionStatusForbids(actual, this);
        }
    }
}
