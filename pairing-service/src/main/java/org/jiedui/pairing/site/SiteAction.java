package org.jiedui.pairing.site;

import static org.jiedui.events.vocabulary.SiteStatus.ACCEPTED;
import static org.jiedui.events.vocabulary.SiteStatus.BUILDING;
import static org.jiedui.events.vocabulary.SiteStatus.PROPOSED;

import java.util.Set;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.kit.action.Action;
import org.jiedui.pairing.site.SiteRefusals.SiteStatusForbids;

/** What the liaison of either side may do with a site, by its status (P-10). Nobody else may do any of it. */
enum SiteAction implements Action {
    @Named(zh = "修改", en = "be edited")
    REVISE("Site_revise", true, PROPOSED, BUILDING),
    @Named(zh = "开工", en = "begin to be built")
    BEGIN_BUILDING("Site_beginBuilding", true, PROPOSED),
    @Named(zh = "验收", en = "be accepted")
    ACCEPT("Site_accept", true, BUILDING),
    @Named(zh = "停用", en = "be retired")
    RETIRE("Site_retire", false, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "关联指标", en = "have indicators attached")
    ADD_INDICATOR("SiteAttachment_addIndicator", true, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "取消关联指标", en = "have indicators removed")
    REMOVE_INDICATOR("SiteAttachment_removeIndicator", true, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "关联活动或案例", en = "have links attached")
    LINK("SiteAttachment_link", true, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "取消关联活动或案例", en = "have links removed")
    UNLINK("SiteAttachment_unlink", true, PROPOSED, BUILDING, ACCEPTED);

    private final String operationId;
    private final boolean needsPairingInForce;
    private final Set<SiteStatus> statuses;

    SiteAction(String operationId, boolean needsPairingInForce, SiteStatus... statuses) {
        this.operationId = operationId;
        this.needsPairingInForce = needsPairingInForce;
        this.statuses = Set.of(statuses);
    }

    @Override
    public String operationId() {
        return operationId;
    }

    /** Whether it waits for a pairing in force, or a further term of it. */
    boolean needsPairingInForce() {
        return needsPairingInForce;
    }

    boolean isPossible(SiteStatus status) {
        return statuses.contains(status);
    }

    /** @throws SiteStatusForbids if a site of that status does not allow it */
    void check(SiteStatus status) {
        if (!isPossible(status)) {
            throw new SiteStatusForbids(status, this);
        }
    }
}
