package org.jiedui.pairing.programme;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.UUID;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/** The rules of programmes, and what is said to whoever breaks one. */
public final class ProgrammeRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of(
            "uq_active_cooperation_couple",
            CoupleAlreadyPaired::new,
            "pk_programme",
            ProgrammeCodeTaken::new,
            "uq_programme_name",
            ProgrammeNameTaken::new));

    private ProgrammeRefusals() {}

    /** Two parties have one cooperation in force in a programme, whichever of them leads; a further term continues it. */
    @Rule(
            kind = CONFLICT,
            title = "双方已结对",
            zh = "双方在该机制下已有生效的结对；请续签那一份。",
            en = "The two parties already have a pairing in force in this programme; renew that one.")
    public static final class CoupleAlreadyPaired extends AlreadyThere {
        CoupleAlreadyPaired() {
            super("/v1/pairings/{id}");
        }
    }

    /** The programme does not pair parties of these levels. */
    @Rule(kind = UNPROCESSABLE, title = "级别组合不允许", zh = "%s 不允许%s与%s结对。", en = "%s does not pair a %s with a %s.")
    public static final class LevelsNotAllowed extends Refusal {
        LevelsNotAllowed(String programme, PartyLevel leading, PartyLevel partner) {
            super(programme, leading, partner);
        }
    }

    /** A party has more pairings in force than the new limit would allow. */
    @Rule(
            kind = CONFLICT,
            title = "上限低于现有数量",
            zh = "有地区在机制 %2$s 下已有 %1$d 份生效的结对；上限不能为 %3$d。",
            en = "A party has %d pairings in force in %s; the limit cannot be %d.")
    public static final class LimitBelowSeatsTaken extends Refusal {

        private static final Member<Integer> SEATS_TAKEN =
                Member.of("seatsTaken", Integer.class, "该地区现有的生效结对数", "How many pairings in force the party has");

        LimitBelowSeatsTaken(String programme, int limit, int taken) {
            super(taken, programme, limit);
            member(SEATS_TAKEN, taken);
        }
    }

    /** A programme pairs parties of one province only, or of two only. */
    @Rule(kind = UNPROCESSABLE, title = "超出机制范围", zh = "%s 只允许%s结对。", en = "%s pairs only parties of %s.")
    public static final class OutOfReach extends Refusal {

        private static final Text ONE = new Text("同一省内的地区", "one province");
        private static final Text TWO = new Text("不同省份的地区", "two different provinces");

        OutOfReach(String programme, Reach reach) {
            super(programme, reach == Reach.WITHIN_PROVINCE ? ONE : TWO);
        }
    }

    /** A pairing of this programme has no pairing above it. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "不允许上级结对",
            zh = "%s 的结对没有上级结对。",
            en = "A pairing of %s cannot have a parent pairing.")
    public static final class ParentNotAllowed extends Refusal {
        ParentNotAllowed(String programme) {
            super(programme);
        }
    }

    /** A pairing of this programme lies under a parent pairing. */
    @Rule(kind = UNPROCESSABLE, title = "须有上级结对", zh = "%s 的结对须有上级结对。", en = "A pairing of %s needs a parent pairing.")
    public static final class ParentRequired extends Refusal {
        ParentRequired(String programme) {
            super(programme);
        }
    }

    /** A side already has as many pairings in force as the programme allows. */
    @Rule(
            kind = CONFLICT,
            title = "结对数量已达上限",
            zh = "地区 %s 已有 %d 份生效的结对，达到机制 %s 的上限。",
            en = "Party %s already has %d pairing(s) in force in %s, which is the limit.")
    public static final class PartyAlreadyPaired extends AlreadyThere {

        private static final Member<Integer> LIMIT =
                Member.of("limit", Integer.class, "每个地区最多有多少份生效的结对", "How many pairings in force a party may have");

        PartyAlreadyPaired(String programme, UUID party, int limit) {
            super("/v1/parties/{id}", party, limit, programme);
            member(LIMIT, limit);
            named(party);
        }
    }

    /** A programme's code means that programme for good. */
    @Rule(
            kind = CONFLICT,
            title = "机制代码已被使用",
            zh = "已有使用该代码的机制；请修改那一个。",
            en = "There is a programme with this code; change that one.")
    public static final class ProgrammeCodeTaken extends AlreadyThere {
        ProgrammeCodeTaken() {
            super("/v1/programmes/{code}");
        }
    }

    /** Programmes are told apart by their names, as people read them. */
    @Rule(kind = CONFLICT, title = "机制名称已被使用", zh = "已有同名机制。", en = "Another programme has this name.")
    public static final class ProgrammeNameTaken extends AlreadyThere {
        ProgrammeNameTaken() {
            super("/v1/programmes/{code}");
        }
    }

    /** There is no programme at this address. */
    @Rule(kind = NOT_FOUND, title = "没有该机制", zh = "没有机制“%s”。", en = "There is no programme \"%s\".")
    public static final class ProgrammeNotFound extends Refusal {
        ProgrammeNotFound(String code) {
            super(abbreviated(code));
        }
    }

    /** There is no programme with that code. */
    @Rule(kind = UNPROCESSABLE, title = "未知机制", zh = "没有机制“%s”。", en = "There is no programme \"%s\".")
    public static final class UnknownProgramme extends Refusal {
        UnknownProgramme(String code) {
            super(abbreviated(code));
        }
    }
}
