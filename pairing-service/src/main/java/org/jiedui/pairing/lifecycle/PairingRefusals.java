package org.jiedui.pairing.lifecycle;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Map;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/** The rules of pairings, and what is said to whoever breaks one. */
public final class PairingRefusals {

    private static final Member<PairingStatus> PAIRING_STATUS =
            Member.of("pairingStatus", PairingStatus.class, "结对目前的状态", "The status of the pairing");

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of("uq_pairing_renews", RenewedAlready::new));

    private PairingRefusals() {}

    /** The side has consented to this version of the terms before. */
    @Rule(
            kind = CONFLICT,
            title = "已同意该版本",
            zh = "%s已同意条款第 %d 版。",
            en = "The %s has already consented to version %d of the terms.")
    public static final class AlreadyConsented extends Refusal {
        AlreadyConsented(SideOfPairing side, int termsVersion) {
            super(side, termsVersion);
        }
    }

    /** The sides are given at least until tomorrow to answer a proposal. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "答复期限已过",
            zh = "双方来不及在 %s 前答复，答复期限最早为明天。",
            en = "The sides could not answer by %s; the last day to answer is tomorrow at the earliest.")
    public static final class AnswerDateOver extends Refusal {
        AnswerDateOver(LocalDate until) {
            super(until);
        }
    }

    /** What ends before the last day of its terms is completed early, or withdrawn from. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "早于条款结束日",
            zh = "条款至 %s 止：提前结束应为 COMPLETED_EARLY 或退出。",
            en = "The terms run until %s: an earlier end is COMPLETED_EARLY or WITHDRAWN_BY_A_SIDE.")
    public static final class EndsBeforeItsTerms extends Refusal {
        EndsBeforeItsTerms(LocalDate until) {
            super(until);
        }
    }

    /** A pairing ends on a day on which it counted, at the latest today. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "结束日不在有效期内",
            zh = "%s 早于条款的第一天，或在未来。",
            en = "%s is before the first day of the terms, or in the future.")
    public static final class EndsOutsideItsTime extends Refusal {
        EndsOutsideItsTime(LocalDate on) {
            super(on);
        }
    }

    /** What is completed on the last day of its terms or after, or has no last day, is completed, and not early. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "并非提前结束",
            zh = "条款至 %s 止：当日或之后结束为 COMPLETED。",
            en = "The terms run until %s: an end on that day or later is COMPLETED.")
    public static final class EndsWithItsTerms extends Refusal {

        private static final Sentences OPEN_ENDED = new Sentences(
                "条款没有结束日期，不存在提前结束：应为 COMPLETED。",
                "The terms have no last day, so nothing ends early: the end is COMPLETED.");

        EndsWithItsTerms() {
            super(OPEN_ENDED);
        }

        EndsWithItsTerms(LocalDate until) {
            super(until);
        }
    }

    /** Only the liaison of a side can act for that side; nobody above it, and not the ministry. */
    @Rule(
            kind = FORBIDDEN,
            title = "不是结对一方",
            zh = "只有结对一方的联络员可以这样做。",
            en = "Only the liaison of one of the two sides may do this.")
    public static final class NotASide extends Refusal {
        NotASide() {}
    }

    /** A pairing is superseded by the further term that both sides have consented to, and by nobody's word. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "只能由续签取代",
            zh = "SUPERSEDED 由续签产生；请续签该结对。",
            en = "SUPERSEDED is the result of a renewal; renew the pairing instead.")
    public static final class OnlyAFurtherTermSupersedes extends Refusal {
        OnlyAFurtherTermSupersedes() {}
    }

    /** A suspended pairing is resumed by the side that suspended it. */
    @Rule(
            kind = FORBIDDEN,
            title = "只有暂停的一方可以恢复",
            zh = "%s暂停了结对；只有该方可以恢复。",
            en = "The %s suspended the pairing; only that side can resume it.")
    public static final class OnlyTheSuspendingSideResumes extends Refusal {
        OnlyTheSuspendingSideResumes(SideOfPairing side) {
            super(side);
        }
    }

    /** A proposal is withdrawn by whoever proposed it; a side that is asked rejects it. */
    @Rule(
            kind = FORBIDDEN,
            title = "只有提出者可以撤回",
            zh = "提议由提出的一方撤回；由上级登记的，在无人同意之前可由登记者撤回。被征求意见的一方可以拒绝。",
            en =
                    "The side that proposed it withdraws it; so does the province or ministry that registered it, while nobody has consented. The side that is asked can reject it.")
    public static final class OnlyWhoPutItForwardTakesItBack extends Refusal {
        OnlyWhoPutItForwardTakesItBack() {}
    }

    /** Each side of a pairing that lies under another lies within the same side of that one. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "不在上级结对双方之内",
            zh = "%s 和 %s 不分别在上级结对的先行方和协作方之内。",
            en = "%s and %s do not lie within the leading and the partner side of the parent pairing.")
    public static final class OutsideTheParentsSides extends Refusal {
        OutsideTheParentsSides(Sides sides) {
            super(sides.leading(), sides.partner());
        }
    }

    /** A draft is known to the region that drafts it and to nobody else; nothing of it is published. */
    @Rule(
            kind = CONFLICT,
            title = "结对仍是草稿",
            zh = "结对仍是草稿；请先向双方提出。",
            en = "The pairing is a draft; propose it to both sides first.")
    public static final class PairingIsADraft extends Refusal {
        PairingIsADraft() {
            member(PAIRING_STATUS, PairingStatus.DRAFT);
        }
    }

    /** What belongs to a pairing stays as it was once the pairing is over. */
    @Rule(
            kind = CONFLICT,
            title = "结对已结束",
            zh = "结对%s；其下的内容保持不变。",
            en = "The pairing is %s; what belongs to it stays as it is.")
    public static final class PairingIsOver extends Refusal {
        PairingIsOver(PairingStatus status) {
            super(status);
            member(PAIRING_STATUS, status);
        }
    }

    /** There is no such pairing in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该结对", zh = "没有结对 %s。", en = "There is no pairing %s.")
    public static final class PairingNotFound extends Refusal {
        PairingNotFound(PairingId id) {
            super(id);
        }
    }

    /** Only a pairing in force can be planned for. */
    @Rule(kind = CONFLICT, title = "结对未生效", zh = "结对%s，未在执行。", en = "The pairing is not active: its status is \"%s\".")
    public static final class PairingNotInForce extends Refusal {
        PairingNotInForce(PairingStatus status) {
            super(status);
            member(PAIRING_STATUS, status);
        }
    }

    /** A region cannot be paired with itself, nor with a region above or below it. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "同一地区结对",
            zh = "%s 与 %s 是同一地区或互为上下级。",
            en = "%s and %s are the same region, or one lies within the other.")
    public static final class PairingWithItself extends Refusal {
        PairingWithItself(RegionCode leading, RegionCode partner) {
            super(leading, partner);
        }
    }

    /** A pairing has one further term at a time. */
    @Rule(
            kind = CONFLICT,
            title = "已有续签",
            zh = "该结对已有下一期；请同意或拒绝那一期。",
            en = "The pairing already has a next term; consent to it or reject it.")
    public static final class RenewedAlready extends AlreadyThere {
        RenewedAlready() {
            super("/v1/pairings/{id}");
        }
    }

    /** A pairing of this status cannot do that. */
    @Rule(
            kind = CONFLICT,
            title = "结对状态不允许",
            zh = "%s的结对不能%s。",
            en = "The status \"%s\" of the pairing does not allow this: %s.")
    public static final class StatusForbids extends Refusal {

        static final Text HAVE_PAIRINGS_BELOW = new Text("有下级结对", "have pairings below it");

        StatusForbids(PairingStatus status, PairingAction action) {
            super(status, action);
            member(PAIRING_STATUS, status);
        }

        StatusForbids(PairingStatus status, Text what) {
            super(status, what);
            member(PAIRING_STATUS, status);
        }
    }

    /** The last day of the terms lies before the first. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "条款结束早于开始",
            zh = "条款将于 %s 结束，早于开始日期 %s。",
            en = "The terms would end on %s, before they begin on %s.")
    public static final class TermsEndBeforeTheyBegin extends Refusal {
        TermsEndBeforeTheyBegin(LocalDate from, LocalDate until) {
            super(until, from);
        }
    }

    /** A further term begins after the former one. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "与上一期条款重叠",
            zh = "续签条款将从 %s 开始，而 %s 仍属于上一期。",
            en = "The new term would begin on %s, but %s still belongs to the former term.")
    public static final class TermsOverlapTheFormer extends Refusal {
        TermsOverlapTheFormer(LocalDate from, LocalDate last) {
            super(from, last);
        }
    }

    /** Terms of that version were never proposed to the sides of the pairing. */
    @Rule(
            kind = NOT_FOUND,
            title = "没有该版本的条款",
            zh = "没有向双方提出过条款第 %d 版。",
            en = "No version %d of the terms was proposed to the sides.")
    public static final class TermsVersionNotFound extends Refusal {
        TermsVersionNotFound(int number) {
            super(number);
        }
    }

    /** Terms that do not say from when they count can be talked about, but nobody can consent to them. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "条款没有开始日期",
            zh = "条款没有写明从哪一天起生效。",
            en = "The terms do not say on which day they begin.")
    public static final class TermsWithoutBeginning extends Refusal {
        TermsWithoutBeginning() {}
    }

    /** There is no pairing under which the new one could lie. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "没有该上级结对",
            zh = "没有可作为上级的结对 %s。",
            en = "There is no pairing %s that this one could lie under.")
    public static final class UnknownParent extends Refusal {
        UnknownParent(PairingId id) {
            super(id);
        }
    }
}
