package org.jiedui.activity.discharge;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.knownparties.pair.PairingId;

/** The rules of discharges, and what is said to whoever breaks one. */
public final class DischargeRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of("pk_discharge", LegAlreadyDeclared::new));

    private DischargeRefusals() {}

    /** The yearly batch of cases is a deliverable: published cases discharge it, no activity does. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "该任务不由会议完成",
            zh = "%s由发布的案例完成，不由活动完成。",
            en = "%s is discharged by published cases, not by a meeting.")
    public static final class DutyIsNoMeeting extends Refusal {
        DutyIsNoMeeting(Duty duty) {
            super(duty);
        }
    }

    /** Each side visits the other: the two legs of a mutual visit are hosted by different sides. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "互访须双方各接待一次",
            zh = "互访的另一部分也由%s接待；互访须双方各接待一次。",
            en = "Another leg of the mutual visit is hosted by the %s side, too; each side hosts one.")
    public static final class BothLegsAtOneHost extends Refusal {
        BothLegsAtOneHost(SideOfPairing host) {
            super(host);
        }
    }

    /** An obligation can be held late 补办, but not before its period begins. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "早于任务期",
            zh = "相应环节早于 %s，该期从 %s 开始。",
            en = "The session that would count is before %s, which begins on %s.")
    public static final class HeldBeforeThePeriod extends Refusal {
        HeldBeforeThePeriod(DutyPeriod period) {
            super(period.label(), period.from());
        }
    }

    /** No session of the activity is what the duty asks for. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "环节类型不符",
            zh = "活动没有%s所要求的类型和方式的环节。",
            en = "No session of the activity has the kind and mode that %s requires.")
    public static final class KindDoesNotFit extends Refusal {
        KindDoesNotFit(Duty duty) {
            super(duty);
        }
    }

    /** A leg of an obligation is declared by one activity, once. */
    @Rule(
            kind = CONFLICT,
            title = "该部分已申报",
            zh = "已有活动申报了该任务的这一部分。",
            en = "An activity has already declared that leg of the obligation.")
    public static final class LegAlreadyDeclared extends AlreadyThere {
        LegAlreadyDeclared() {
            super("/v1/activities/{activity_id}");
        }
    }

    /** The obligation is not held in that many parts. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "没有该部分",
            zh = "没有第 %d 部分，该任务共 %d 部分。",
            en = "There is no leg %d; the obligation has %d.")
    public static final class NoSuchLeg extends Refusal {
        NoSuchLeg(int leg, int legs) {
            super(leg, legs);
        }
    }

    /** What is held in parts is held on as many occasions. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "一次活动只完成一部分",
            zh = "同一任务的各部分须由不同的活动完成。",
            en = "An activity discharges one leg of an obligation; another leg takes another activity.")
    public static final class OneLegOfAnObligation extends Refusal {
        OneLegOfAnObligation() {}
    }

    /** What is owed twice is held twice, on one occasion or two: in as many sessions. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "一个环节只计一次",
            zh = "一个环节只完成一项%s；活动没有足够的相应环节。",
            en = "A session discharges one %s; the activity does not have enough sessions that would count.")
    public static final class SessionCountsOnce extends Refusal {
        SessionCountsOnce(Duty duty) {
            super(duty);
        }
    }

    /** What an amendment, an end or a suspension took away is owed no more, and nothing is planned for it. */
    @Rule(kind = UNPROCESSABLE, title = "任务不再需要完成", zh = "%s（%s）已不再需要完成。", en = "%s of %s is not owed any more.")
    public static final class ObligationNotOwed extends Refusal {
        ObligationNotOwed(Duty duty, DutyPeriod period) {
            super(duty, period.label());
        }
    }

    /** An activity discharges obligations of its own pairing; the answer does not say whether another pairing has it. */
    @Rule(kind = UNPROCESSABLE, title = "未知任务", zh = "结对 %s 没有任务 %s。", en = "The pairing %s has no obligation %s.")
    public static final class UnknownObligation extends Refusal {
        UnknownObligation(ObligationId obligation, PairingId pairing) {
            super(pairing, obligation);
        }
    }
}
