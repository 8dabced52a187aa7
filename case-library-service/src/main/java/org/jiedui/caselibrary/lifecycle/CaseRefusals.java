package org.jiedui.caselibrary.lifecycle;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.GONE;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.time.ChinaTime;

/** The rules of cases, and what is said to whoever breaks one. */
public final class CaseRefusals {

    private CaseRefusals() {}

    /** A case is submitted whole: everything it lacks is named at once. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "案例不完整",
            zh = "案例还有 %d 处待补，见 errors。",
            en = "The case lacks %d thing(s); see errors.")
    public static final class CaseIncomplete extends Refusal {
        CaseIncomplete(Completeness completeness) {
            super(completeness.gaps().size());
            errors(completeness.gaps());
        }
    }

    /** An edition calls for certain kinds and topics. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "不在征集范围",
            zh = "本次征集不包括%s类案例或其主题。",
            en = "The edition does not call for a case of the kind %s or of its topics.")
    public static final class CaseNotCalledFor extends Refusal {
        CaseNotCalledFor(CaseKind kind) {
            super(kind);
        }
    }

    /** There is no such case in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该案例", zh = "没有案例 %s。", en = "There is no case %s.")
    public static final class CaseNotFound extends Refusal {
        public CaseNotFound(CaseId id) {
            super(id);
        }
    }

    /** A case of this status cannot do that. */
    @Rule(
            kind = CONFLICT,
            title = "案例状态不允许",
            zh = "“%s”的案例不能%s。",
            en = "The status \"%s\" of the case does not allow this: %s.")
    public static final class CaseStatusForbids extends Refusal {

        private static final Member<CaseStatus> CASE_STATUS =
                Member.of("caseStatus", CaseStatus.class, "案例目前的状态", "The status of the case");

        CaseStatusForbids(CaseStatus status, CaseAction action) {
            super(status, action);
            member(CASE_STATUS, status);
        }
    }

    /** Of a withdrawn case it is left that it was there, until when, and why no longer. */
    @Rule(kind = GONE, title = "案例已撤回", zh = "案例已于 %s 撤回：%s", en = "The case was withdrawn on %s: %s")
    public static final class CaseWithdrawn extends Refusal {

        private static final Member<LocalDate> WITHDRAWN_ON =
                Member.of("withdrawnOn", LocalDate.class, "撤回的日期", "The day on which it was withdrawn");
        private static final Member<String> REASON = Member.of("reason", String.class, "撤回的理由", "Why it was withdrawn");

        public CaseWithdrawn(Instant at, String reason) {
            super(ChinaTime.dateOf(at), reason);
            member(WITHDRAWN_ON, ChinaTime.dateOf(at));
            member(REASON, reason);
        }
    }

    /** A case is published only in a version that every side whose case it is has consented to; submitting is consenting. */
    @Rule(
            kind = CONFLICT,
            title = "尚缺同意",
            zh = "第 %d 版须经案例所属各方同意，尚缺：%s。",
            en = "Version %d needs the consent of every side whose case it is; missing: %s.")
    public static final class ConsentMissing extends Refusal {

        private static final Member<List<SideOfPairing>> MISSING =
                Member.listOf("missing", SideOfPairing.class, "尚未同意的各方", "The sides whose consent is missing");

        ConsentMissing(int number, List<SideOfPairing> missing) {
            super(number, Text.joined(missing.stream().map(Text::nameOf).toList()));
            member(MISSING, missing);
        }
    }

    /** A side consents to a version once; of its own case it submits the first and consents to corrections. */
    @Rule(
            kind = CONFLICT,
            title = "无需再同意",
            zh = "第 %d 版无需该方再同意。",
            en = "Version %d needs no further consent of that side.")
    public static final class ConsentNotNeeded extends Refusal {
        ConsentNotNeeded(int number) {
            super(number);
        }
    }

    /** A first submission comes before the edition's deadline. */
    @Rule(kind = CONFLICT, title = "征集已截止", zh = "征集已于 %s 截止。", en = "The deadline of the edition was %s.")
    public static final class DeadlineHasPassed extends Refusal {

        private static final Member<OffsetDateTime> DEADLINE =
                Member.of("deadline", OffsetDateTime.class, "征集的截止时间", "The deadline of the edition");

        DeadlineHasPassed(Instant deadline) {
            super(ChinaTime.offset(deadline));
            member(DEADLINE, ChinaTime.offset(deadline));
        }
    }

    /** An edition that is not open takes no case that it has not had before. */
    @Rule(kind = CONFLICT, title = "征集未开放", zh = "本次征集未开放。", en = "The edition is not open.")
    public static final class EditionIsNotOpen extends Refusal {
        EditionIsNotOpen() {}
    }

    /** In a published edition nothing is reviewed any more. */
    @Rule(
            kind = CONFLICT,
            title = "征集已发布",
            zh = "本次征集已发布，案例只能退回或否决。",
            en = "The edition is published; the case can only be returned or rejected.")
    public static final class EditionIsPublished extends Refusal {
        EditionIsPublished() {}
    }

    /** An edition of a province takes cases of its own regions. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "不在征集地区",
            zh = "本次征集面向 %s，%s 不在其中。",
            en = "The edition is for %s, and %s is not in it.")
    public static final class EditionOfAnotherRegion extends Refusal {
        EditionOfAnotherRegion(RegionCode office, RegionCode side) {
            super(office, side);
        }
    }

    /** Nobody decides on a case of its own: that of a province goes to the ministry, in an edition of it or outside of any. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "不能评定本级案例",
            zh = "本次征集由 %s 主办，不能评定其自己的案例。",
            en = "%s conducts the edition and cannot decide on a case of its own.")
    public static final class EditionOfTheSideItself extends Refusal {
        EditionOfTheSideItself(RegionCode side) {
            super(side);
        }
    }

    /** Where nothing was changed after the publication there is nothing to correct. */
    @Rule(kind = CONFLICT, title = "没有更正内容", zh = "发布后没有新的版本。", en = "There is no version after the published one.")
    public static final class NothingToCorrect extends Refusal {
        NothingToCorrect() {}
    }

    /** Each action on a case is for one kind of caller. */
    @Rule(kind = FORBIDDEN, title = "无权办理", zh = "这应由%s办理。", en = "This is for %s.")
    public static final class NotForThisCaller extends Refusal {
        NotForThisCaller(CaseActor actor) {
            super(actor);
        }
    }

    /** Cases of an edition are those that are approved in it, each in a version that may be published. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "不能收入本期",
            zh = "有 %d 个案例不能收入，见 errors。",
            en = "%d case(s) cannot be published in it; see errors.")
    public static final class NotReadyForTheEdition extends Refusal {
        NotReadyForTheEdition(List<FieldError> found) {
            super(found.size());
            errors(found);
        }
    }

    /** A rejected case is revised once; what is revised goes on as the new case. */
    @Rule(kind = CONFLICT, title = "已另起修改稿", zh = "该案例已有修改稿。", en = "The case is revised already.")
    public static final class RevisedAlready extends Refusal {
        RevisedAlready() {}
    }
}
