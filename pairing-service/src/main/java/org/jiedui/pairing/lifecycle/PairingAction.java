package org.jiedui.pairing.lifecycle;

import static org.jiedui.pairing.lifecycle.PairingStatus.ACTIVE;
import static org.jiedui.pairing.lifecycle.PairingStatus.DRAFT;
import static org.jiedui.pairing.lifecycle.PairingStatus.ENDED;
import static org.jiedui.pairing.lifecycle.PairingStatus.EXPIRED;
import static org.jiedui.pairing.lifecycle.PairingStatus.PROPOSED;
import static org.jiedui.pairing.lifecycle.PairingStatus.REJECTED;
import static org.jiedui.pairing.lifecycle.PairingStatus.SUSPENDED;
import static org.jiedui.pairing.lifecycle.PairingStatus.WITHDRAWN;
import static org.jiedui.pairing.lifecycle.Standpoint.PROPOSER;
import static org.jiedui.pairing.lifecycle.Standpoint.REGISTRAR;
import static org.jiedui.pairing.lifecycle.Standpoint.SIDE;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;
import org.jiedui.pairing.lifecycle.PairingRefusals.NotASide;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyWhoPutItForwardTakesItBack;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;
import org.jspecify.annotations.Nullable;

/** What may be done with a pairing: in which status, and by whom (P-3). */
enum PairingAction implements Action {
    @Named(zh = "修改条款", en = "change the terms")
    @Meaning(value = "Change what both sides are to consent to; consents given before are void", zh = "修改条款；此前的同意作废")
    REVISE_TERMS("Proposal_reviseTerms", Map.of(DRAFT, REGISTRAR, PROPOSED, SIDE)),
    @Named(zh = "提出", en = "propose")
    @Meaning(value = "Propose the draft to both sides and ask for their consent", zh = "将草稿向双方提出，请双方同意")
    PROPOSE("Proposal_propose", REGISTRAR, DRAFT),
    @Named(zh = "同意", en = "consent")
    @Meaning(value = "Consent to the present terms for the caller's side", zh = "代表本方同意现版条款")
    CONSENT("Proposal_consent", SIDE, PROPOSED),
    @Named(zh = "拒绝", en = "reject")
    @Meaning(value = "Reject the proposal for the caller's side, for a reason", zh = "代表本方拒绝，须说明理由")
    REJECT("Proposal_reject", SIDE, PROPOSED),
    @Named(zh = "重新提出", en = "propose again")
    @Meaning(value = "Propose a rejected or expired pairing to both sides again", zh = "将被拒绝或已过期的结对重新向双方提出")
    REOPEN("Proposal_reopen", SIDE, REJECTED, EXPIRED),
    @Named(zh = "撤回", en = "withdraw")
    @Meaning(value = "Withdraw it before it comes into force", zh = "在生效之前撤回")
    WITHDRAW("Proposal_withdraw", Map.of(DRAFT, REGISTRAR, PROPOSED, PROPOSER)),
    @Named(zh = "核实", en = "verify")
    @Meaning(value = "Correct how sure it is that the pairing exists, and the source", zh = "更正核实程度及其来源")
    VERIFY("Pairing_verify", REGISTRAR, DRAFT, PROPOSED, ACTIVE, SUSPENDED, ENDED, WITHDRAWN, REJECTED, EXPIRED),
    @Named(zh = "暂停", en = "suspend")
    @Meaning(value = "Suspend the pairing for the caller's side", zh = "代表本方暂停结对")
    SUSPEND("Term_suspend", SIDE, ACTIVE),
    @Named(zh = "恢复", en = "resume")
    @Meaning(value = "Resume what the caller's side has suspended", zh = "恢复本方暂停的结对")
    RESUME("Term_resume", SIDE, SUSPENDED),
    @Named(zh = "结束", en = "end")
    @Meaning(value = "End the pairing, and say why", zh = "结束结对，并说明原因")
    END("Term_end", SIDE, ACTIVE, SUSPENDED),
    @Named(zh = "续签", en = "renew")
    @Meaning(value = "Propose a further term", zh = "提出下一期")
    RENEW("Term_renew", SIDE, ACTIVE, SUSPENDED, ENDED);

    private final String operationId;
    private final Map<PairingStatus, Standpoint> table;
    private final Standpoint widest;

    PairingAction(String operationId, Standpoint who, PairingStatus... statuses) {
        this(operationId, inEach(who, statuses));
    }

    PairingAction(String operationId, Map<PairingStatus, Standpoint> table) {
        this.operationId = operationId;
        this.table = table;
        this.widest = Collections.max(table.values());
    }

    private static Map<PairingStatus, Standpoint> inEach(Standpoint who, PairingStatus... statuses) {
        Map<PairingStatus, Standpoint> table = new EnumMap<>(PairingStatus.class);
        for (PairingStatus status : statuses) {
            table.put(status, who);
        }
        return table;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    /** Whether it is a step towards what both agree on, for days to come. */
    boolean needsBothToStand() {
        return switch (this) {
            case REVISE_TERMS, PROPOSE, CONSENT, REOPEN, RESUME, RENEW -> true;
            case REJECT, WITHDRAW, VERIFY, SUSPEND, END -> false;
        };
    }

    boolean isPossible(PairingStatus status, Set<Standpoint> standpoints) {
        @Nullable Standpoint needed = table.get(status);
        return needed != null && standpoints.contains(needed);
    }

    /**
     * Checks who asks for it, whether the status allows it or not.
     *
     * @throws NotASide if the caller may not do it in any status, or not in this one
     * @throws OnlyWhoPutItForwardTakesItBack if it is for the proposer, and the caller is not
     */
    void checkCaller(PairingStatus status, Set<Standpoint> standpoints) {
        Standpoint needed = table.getOrDefault(status, widest);
        if (!standpoints.contains(widest) || (needed == SIDE && !standpoints.contains(SIDE))) {
            throw new NotASide();
        }
        if (!standpoints.contains(needed)) {
            throw new OnlyWhoPutItForwardTakesItBack();
        }
    }

    /** @throws StatusForbids if a pairing of that status does not allow it */
    void checkStatus(PairingStatus status) {
        if (!table.containsKey(status)) {
            throw new StatusForbids(status, this);
        }
    }
}
