package org.jiedui.pairing.counterpart;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Map;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/** The rules of counterparts, and what is said to whoever breaks one. */
public final class CounterpartRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of(
            "uq_counterpart_lead_unit",
            CounterpartAlreadyNamed::new,
            "uq_counterpart_liaison_post",
            CounterpartAlreadyNamed::new,
            "ck_counterpart_side_keeps_a_post",
            SideWouldLackCounterpart::new));

    private CounterpartRefusals() {}

    /** A side has one lead unit at a time, and each of its liaison posts once. */
    @Rule(
            kind = CONFLICT,
            title = "对接单位或岗位已登记",
            zh = "该方已有牵头单位，或已登记该联络员岗位；请改用更换。",
            en = "The side already has a lead unit, or this liaison post; replace it instead.")
    public static final class CounterpartAlreadyNamed extends AlreadyThere {
        CounterpartAlreadyNamed() {
            super("/v1/pairings/{pairing_id}/counterparts/{id}");
        }
    }

    /** The pairing has no such counterpart. */
    @Rule(kind = NOT_FOUND, title = "没有该对接单位或岗位", zh = "该结对没有对接单位或岗位 %s。", en = "The pairing has no counterpart %s.")
    public static final class CounterpartNotFound extends Refusal {
        CounterpartNotFound(CounterpartId id) {
            super(id);
        }
    }

    /** Each side names its own counterparts. */
    @Rule(
            kind = FORBIDDEN,
            title = "属于另一方",
            zh = "该对接单位或岗位属于%s，只有该方联络员可以变更。",
            en = "The counterpart belongs to the %s; only its liaison may change it.")
    public static final class CounterpartOfTheOtherSide extends Refusal {
        CounterpartOfTheOtherSide(SideOfPairing side) {
            super(side);
        }
    }

    /** A counterpart serves no earlier than there was a pairing, and is named, or given up, at most a year ahead. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "日期超出范围",
            zh = "%s 早于结对，或在一年之后。",
            en = "%s is before the pairing, or more than a year ahead.")
    public static final class DayOutOfReach extends Refusal {

        private static final Member<LocalDate> LATEST =
                Member.of("latest", LocalDate.class, "最晚可取的日期", "The latest day that is possible");
        private static final Member<LocalDate> EARLIEST = Member.of(
                        "earliest",
                        LocalDate.class,
                        "最早可取的日期，无此限制则没有",
                        "The earliest day that is possible; absent if there is no such limit")
                .whereKnown();

        DayOutOfReach(LocalDate day, OpenDays open) {
            super(day);
            member(LATEST, open.latest());
            if (open.earliest() != null) {
                member(EARLIEST, open.earliest());
            }
        }
    }

    /** A counterpart is replaced or dismissed while it stands; one that has begun has served its first day. */
    @Rule(
            kind = CONFLICT,
            title = "不在任期内",
            zh = "该对接单位或岗位的任期为 %s，不能在 %s 结束。",
            en = "The counterpart is in office %s; it cannot end on %s.")
    public static final class NotInOffice extends Refusal {

        private static final Text OPEN = new Text("自 %s 起", "from %s on");
        private static final Text CLOSED = new Text("%s 至 %s", "from %s until %s");

        NotInOffice(LocalDate from, @Nullable LocalDate until, LocalDate lastDay) {
            super(until == null ? OPEN.with(from) : CLOSED.with(from, until), lastDay);
        }
    }

    /** A liaison post has a title; a lead unit is a unit and nothing else. */
    @Rule(kind = UNPROCESSABLE, title = "岗位与角色不符", zh = "联络员岗位须写明岗位名称。", en = "A liaison post needs its title.")
    public static final class PostDoesNotFitRole extends Refusal {

        private static final Sentences UNIT_WITH_POST = new Sentences("牵头单位不写岗位。", "A lead unit has no post.");

        PostDoesNotFitRole(CounterpartRole role) {
            super(
                    switch (role) {
                        case LEAD_UNIT -> UNIT_WITH_POST;
                        case LIAISON_POST -> null;
                    });
        }
    }

    /** Once named, a side keeps its lead unit and at least one liaison post on every day: they are replaced instead. */
    @Rule(
            kind = CONFLICT,
            title = "该方将无对接单位或岗位",
            zh = "次日起该方将没有牵头单位或联络员岗位；请更换，或先登记另一个岗位。",
            en =
                    "From the next day on the side would have no lead unit or no liaison post; replace the counterpart, or name another post first.")
    public static final class SideWouldLackCounterpart extends Refusal {
        SideWouldLackCounterpart() {}
    }

    /** A side has as many liaison posts at a time as the other can still call. */
    @Rule(
            kind = CONFLICT,
            title = "联络员岗位过多",
            zh = "该方已有 %d 个联络员岗位，达到上限；请更换，或先撤销一个。",
            en = "The side has %d liaison posts, which is the limit; replace one or dismiss one first.")
    public static final class TooManyPosts extends Refusal {

        private static final Member<Integer> LIMIT = Member.of(
                "limit", Integer.class, "每方同时最多有多少个联络员岗位", "How many liaison posts a side has at a time at most");

        TooManyPosts(int limit) {
            super(limit);
            member(LIMIT, limit);
        }
    }
}
