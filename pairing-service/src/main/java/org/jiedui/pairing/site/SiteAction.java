package org.jiedui.pairing.site;

import static org.jiedui.events.vocabulary.SiteStatus.ACCEPTED;
import static org.jiedui.events.vocabulary.SiteStatus.BUILDING;
import static org.jiedui.events.vocabulary.SiteStatus.PROPOSED;

import java.util.Set;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.kit.action.Action;
import org.jiedui.pairing.site.SiteRefusals.SiteStatusForbids;

/** What the liaison of either side may do with a site, by its status (P-10). Nobody else may do any of it. */
enum SiteAction implements Action {
    @Named(zh = "修改", en = "edit")
    @Meaning(value = "Edit the description; acceptances given before are void", zh = "修改说明；此前的验收作废")
    REVISE("Site_revise", true, PROPOSED, BUILDING),
    @Named(zh = "开工", en = "begin building")
    @Meaning(value = "Begin to build the site", zh = "开始建设")
    BEGIN_BUILDING("Site_beginBuilding", true, PROPOSED),
    @Named(zh = "验收", en = "accept")
    @Meaning(value = "Accept the present description for the caller's side", zh = "代表本方验收现版说明")
    ACCEPT("Site_accept", true, BUILDING),
    @Named(zh = "停用", en = "retire")
    @Meaning(value = "Take it out of use as an example", zh = "不再作为示范样板")
    RETIRE("Site_retire", false, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "关联指标", en = "add an indicator")
    @Meaning(value = "Add an indicator that is observed there", zh = "增加在该处观察的指标")
    ADD_INDICATOR("SiteAttachment_addIndicator", true, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "取消关联指标", en = "remove an indicator")
    @Meaning(value = "Remove an indicator that is observed there", zh = "不再在该处观察某项指标")
    REMOVE_INDICATOR("SiteAttachment_removeIndicator", true, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "关联活动或案例", en = "link")
    @Meaning(value = "Link an activity or a case", zh = "关联一次活动或一个案例")
    LINK("SiteAttachment_link", true, PROPOSED, BUILDING, ACCEPTED),
    @Named(zh = "取消关联活动或案例", en = "unlink")
    @Meaning(value = "Remove a link to an activity or a case", zh = "取消与一次活动或一个案例的关联")
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
