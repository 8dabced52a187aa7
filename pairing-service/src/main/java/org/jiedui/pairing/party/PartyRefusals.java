package org.jiedui.pairing.party;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/** The rules of parties, and what is said to whoever breaks one. */
public final class PartyRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of(
            "uq_party_designation_current_code", CodeInUse::new, "uq_party_designation_name", PartyNameTaken::new));

    private static final String PARTY = "/v1/parties/{party_id}";

    private PartyRefusals() {}

    /** A code means one party at a time, and the codes within it mean only parties below that one. */
    @Rule(kind = CONFLICT, title = "代码已被使用", zh = "另一地区正在使用该代码。", en = "Another party has this code.")
    public static final class CodeInUse extends AlreadyThere {

        private static final Member<RegionCode> IN_USE =
                Member.of("inUse", RegionCode.class, "与所求代码冲突的代码", "The code that is in the way");

        private static final Sentences SAME =
                new Sentences("代码 %s 在这段时间内属于或曾属于另一地区。", "On one of these days another party has or had the code %s.");
        private static final Sentences NESTED = new Sentences(
                "不能使用 %s：%s 在这段时间内是或曾是某地区的代码，两个代码互相包含，而两个地区并无上下级关系。",
                "%s cannot be used: on one of these days %s is or was the code of a party. One of the two codes lies within the other, but the parties do not.");

        CodeInUse(RegionCode region, RegionCode inUse) {
            super(PARTY, region.equals(inUse) ? SAME : NESTED, region, inUse);
            member(IN_USE, inUse);
        }

        private CodeInUse() {
            super(PARTY);
        }
    }

    /** Whoever reads events tells parties apart by a code with its name, also when the code is another party's by then. */
    @Rule(
            kind = CONFLICT,
            title = "代码与名称曾属于另一地区",
            zh = "另一地区曾以代码 %s 使用这一名称。",
            en = "Another party had the code %s with this very name.")
    public static final class DesignationOfAnother extends Refusal {
        DesignationOfAnother(RegionCode region) {
            super(region);
        }
    }

    /** The zeros of a GB/T 2260 code say which level it is of. */
    @Rule(kind = UNPROCESSABLE, title = "代码级别不符", zh = "%s 是%s代码，不是%s代码。", en = "%s is the code of a %s, not of a %s.")
    public static final class CodeOfAnotherLevel extends Refusal {
        CodeOfAnotherLevel(RegionCode region, PartyLevel ofCode, PartyLevel level) {
            super(region, ofCode, level);
        }
    }

    /** A designation begins after the one before it, and not in the future. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "起始日期不符",
            zh = "%s 不能作为 %s 新名称代码的起始日：%s。",
            en = "%s cannot be the first day of the designation of %s: it must be %s.")
    public static final class DesignationOutOfTime extends Refusal {

        private static final Text UNTIL = new Text("不得晚于今天 %s", "no later than today, %s");
        private static final Text BETWEEN = new Text(
                "须晚于现名称代码的起始日 %s，且不得晚于今天 %s", "later than %s, when the present one began, and no later than today, %s");

        DesignationOutOfTime(RegionCode region, LocalDate validFrom, @Nullable LocalDate after, LocalDate today) {
            super(validFrom, region, after == null ? UNTIL.with(today) : BETWEEN.with(after, today));
        }
    }

    /** The party has this code, these names and this parent already. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "没有变化",
            zh = "代码、名称和上级都没有变化。",
            en = "Neither the code nor a name nor the parent would change.")
    public static final class DesignationUnchanged extends Refusal {
        DesignationUnchanged() {}
    }

    /** A party is dissolved on a day on which it stood under its present designation, which is not in the future. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "撤销日期不符",
            zh = "%s 不能作为 %s 的最后一日：不得早于现名称代码的起始日 %s，且不得晚于今天 %s。",
            en =
                    "%s cannot be the last day of %s: it must be no earlier than %s, when its present designation began, and no later"
                            + " than today, %s.")
    public static final class DissolvedOutOfTime extends Refusal {
        DissolvedOutOfTime(LocalDate on, RegionCode region, LocalDate validFrom, LocalDate today) {
            super(on, region, validFrom, today);
        }
    }

    /** Parties are registered by the ministry, or by the province in which the new party's parent lies. */
    @Rule(
            kind = FORBIDDEN,
            title = "不是上级地区的主管",
            zh = "只有住建部或上级地区所在的省份可以登记该地区。",
            en = "Only the ministry, or the province in which the parent lies, may register this party.")
    public static final class NotAboveParent extends Refusal {
        NotAboveParent() {}
    }

    /** A party's code lies within its parent's, and its level below; only a province stands without a parent. */
    @Rule(kind = UNPROCESSABLE, title = "不在上级之下", zh = "%s（%s）不在 %s（%s）之下。", en = "%s (%s) does not lie below %s (%s).")
    public static final class NotBelowParent extends Refusal {

        private static final Sentences WITHOUT_PARENT = new Sentences("%s（%s）须有上级地区。", "%s (%s) needs a parent.");

        NotBelowParent(RegionCode region, PartyLevel level) {
            super(WITHOUT_PARENT, region, level);
        }

        NotBelowParent(RegionCode region, PartyLevel level, TreePosition parent) {
            super(region, level, parent.region(), parent.level());
        }
    }

    /** Codes decide who sees a party, so those below a re-coded party get new codes in the same step. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "有下级地区遗漏",
            zh = "有 %d 个下级地区将不在 %s 之内；请在 below 中给出各自的新代码：%s",
            en = "%d parties below would not lie within %s; give each its new code in below: %s")
    public static final class PartiesLeftBehind extends Refusal {

        private static final Member<List<RegionCode>> LEFT_BEHIND =
                Member.listOf("leftBehind", RegionCode.class, "须给出新代码的下级地区", "The parties below that need a new code");

        private static final int NAMED = 10;

        PartiesLeftBehind(RegionCode region, List<RegionCode> leftBehind) {
            super(leftBehind.size(), region, named(leftBehind));
            member(LEFT_BEHIND, List.copyOf(leftBehind));
        }

        static String named(List<RegionCode> codes) {
            String first = codes.stream().limit(NAMED).map(RegionCode::value).collect(Collectors.joining(", "));
            return codes.size() > NAMED ? first + ", …" : first;
        }
    }

    /** Where a party is dissolved, those below it have moved to another, or were dissolved before. */
    @Rule(
            kind = CONFLICT,
            title = "尚有下级地区",
            zh = "%s 之下尚有 %d 个地区；请先将其划归他处或撤销：%s",
            en = "%s still has %d parties below it; move or dissolve them first: %s")
    public static final class PartiesStillBelow extends Refusal {

        private static final Member<List<RegionCode>> BELOW =
                Member.listOf("below", RegionCode.class, "尚存的下级地区", "The parties that still lie below");

        PartiesStillBelow(RegionCode region, List<RegionCode> below) {
            super(region, below.size(), PartiesLeftBehind.named(below));
            member(BELOW, List.copyOf(below));
        }
    }

    /** Nothing is agreed for a party after its last day, and nobody gives it another code or name. */
    @Rule(
            kind = CONFLICT,
            title = "地区已撤销",
            zh = "%s（%s）已撤销，最后一日是 %s。",
            en = "%s (%s) was dissolved; its last day was %s.")
    public static final class PartyIsDissolved extends Refusal {

        private static final Member<LocalDate> DISSOLVED_ON =
                Member.of("dissolvedOn", LocalDate.class, "该地区的最后一日", "The party's last day");
        private static final Member<PublishedParty.Successor> SUCCESSOR = Member.of(
                        "successor",
                        PublishedParty.Successor.class,
                        "并入的地区，没有则无此项",
                        "The party it became part of; absent if there is none")
                .whereKnown();

        private static final Sentences MERGED = new Sentences(
                "%s（%s）已撤销，最后一日是 %s，并入 %s（%s）。",
                "%s (%s) was dissolved; its last day was %s, and it became part of %s (%s).");

        /** @param party that is no more */
        public PartyIsDissolved(PublishedParty party) {
            super(party.successor() == null ? null : MERGED, parameters(party));
            member(DISSOLVED_ON, Objects.requireNonNull(party.dissolvedOn()));
            if (party.successor() != null) {
                member(SUCCESSOR, party.successor());
            }
        }

        private static Object[] parameters(PublishedParty party) {
            Stream<Object> own = Stream.of(party.region(), party.name(), Objects.requireNonNull(party.dissolvedOn()));
            PublishedParty.Successor successor = party.successor();
            return successor == null
                    ? own.toArray()
                    : Stream.concat(own, Stream.of(successor.region(), successor.name()))
                            .toArray();
        }
    }

    /** Parties under one parent are told apart by their names, as people read them. */
    @Rule(
            kind = CONFLICT,
            title = "地区名称已被使用",
            zh = "同一上级之下已有同名地区。",
            en = "Another party under the same parent has this name.")
    public static final class PartyNameTaken extends AlreadyThere {
        PartyNameTaken() {
            super(PARTY);
        }
    }

    /** There is no such party, or it had no designation on the date asked for, or none that began on it. */
    @Rule(kind = NOT_FOUND, title = "没有该地区", zh = "该日期没有地区 %s。", en = "There is no party %s on that date.")
    public static final class PartyNotFound extends Refusal {
        PartyNotFound(UUID id) {
            super(id);
        }
    }

    /** A party becomes part of another one that stands. */
    @Rule(kind = UNPROCESSABLE, title = "不能并入自身", zh = "%s 不能并入自身。", en = "%s cannot become part of itself.")
    public static final class SuccessorOfItself extends Refusal {
        SuccessorOfItself(RegionCode region) {
            super(region);
        }
    }

    /** No party has that code today, or none of those asked for. */
    @Rule(kind = UNPROCESSABLE, title = "未知地区", zh = "没有地区使用代码 %s。", en = "No party has the code %s.")
    public static final class UnknownParty extends Refusal {

        private static final Sentences BELOW = new Sentences(
                "%s 之下没有代码为 %s 的地区，或该代码已列出过。", "No party below %s has the code %s, or the code is listed twice.");

        UnknownParty(RegionCode region) {
            super(region);
        }

        /** The request lists a code that no party below has, or lists it twice. */
        UnknownParty(RegionCode region, RegionCode above) {
            super(BELOW, above, region);
        }
    }
}
