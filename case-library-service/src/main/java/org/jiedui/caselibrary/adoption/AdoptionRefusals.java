package org.jiedui.caselibrary.adoption;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of adoptions, and what is said to whoever breaks one. */
public final class AdoptionRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_adoption_case_region", AlreadyTakenUp::new));

    private AdoptionRefusals() {}

    /** Nothing is taken up by a region after its last day; whoever it became part of may take it up. */
    @Rule(
            kind = CONFLICT,
            title = "地区已撤销",
            zh = "%s（%s）已撤销，最后一日是 %s。",
            en = "%s (%s) was dissolved; its last day was %s.")
    public static final class AdopterIsDissolved extends Refusal {

        private static final Member<LocalDate> DISSOLVED_ON =
                Member.of("dissolvedOn", LocalDate.class, "该地区的最后一日", "The party's last day");
        private static final Member<PublishedParty.Successor> SUCCESSOR = Member.of(
                        "successor",
                        PublishedParty.Successor.class,
                        "并入的地区，没有则无此项",
                        "The party it became part of; absent if there is none")
                .whereKnown();

        AdopterIsDissolved(PublishedParty region) {
            super(region.region(), region.name(), Objects.requireNonNull(region.dissolvedOn()));
            member(DISSOLVED_ON, region.dissolvedOn());
            if (region.successor() != null) {
                member(SUCCESSOR, region.successor());
            }
        }
    }

    /** There is no such adoption. */
    @Rule(kind = NOT_FOUND, title = "没有该推广应用", zh = "没有推广应用 %s。", en = "There is no adoption %s.")
    public static final class AdoptionNotFound extends Refusal {
        AdoptionNotFound(AdoptionId id) {
            super(id);
        }
    }

    /** A region takes up a case once at a time; after it has evaluated, declined or abandoned it, it may begin anew. */
    @Rule(
            kind = CONFLICT,
            title = "已登记推广应用",
            zh = "该地区已登记推广应用这一案例，且尚未评估或终止。",
            en = "An adoption of this case by the region goes on; it is neither evaluated nor given up.")
    public static final class AlreadyTakenUp extends AlreadyThere {
        AlreadyTakenUp() {
            super("/v1/adoptions/{id}");
        }
    }

    /** What was withdrawn is taken up by nobody any more; who has taken it up before goes on. */
    @Rule(
            kind = CONFLICT,
            title = "案例已撤回",
            zh = "案例 %s 已撤回，不能再登记推广应用。",
            en = "The case %s was withdrawn; no adoption of it can begin.")
    public static final class CaseIsWithdrawn extends Refusal {
        CaseIsWithdrawn(CaseId id) {
            super(id);
        }
    }

    /** Only a published version of a case can be taken up. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "没有已发布的案例",
            zh = "案例 %s 没有这一已发布的版本。",
            en = "The case %s has no such published version.")
    public static final class CaseVersionNotPublished extends Refusal {
        CaseVersionNotPublished(CaseId id) {
            super(id);
        }
    }

    /** An evaluation says what was measured before and after, in the region, and it compares; all that is wrong is named at once. */
    @Rule(kind = UNPROCESSABLE, title = "评估不成立", zh = "评估有 %d 处不符，见 errors。", en = "%d thing(s) are wrong; see errors.")
    public static final class EvaluationDoesNotStand extends Refusal {
        EvaluationDoesNotStand(List<FieldError> found) {
            super(found.size());
            errors(found);
        }
    }

    /** A region acts for itself: by its liaison, or by the province if it is one. Nobody does for another. */
    @Rule(
            kind = FORBIDDEN,
            title = "只能为本地区办理",
            zh = "推广应用只能由本地区的联络员（省级由省本身）登记和办理。",
            en = "Only the region itself, by its liaison or as a province, registers an adoption and moves it along.")
    public static final class NotTheAdopter extends Refusal {
        NotTheAdopter() {}
    }

    /**
     * A side that published a case alone shows its own practice and has nothing to take up. Of a joint case nobody knows
     * which of the two sides has learnt from the other, so both may take it up.
     */
    @Rule(kind = CONFLICT, title = "本方的案例", zh = "这是本地区自己的案例。", en = "The case is the region's own.")
    public static final class OwnCase extends Refusal {
        OwnCase() {}
    }

    /** An adoption goes from stage to stage, as {@link AdoptionAction} says. */
    @Rule(
            kind = CONFLICT,
            title = "当前阶段不允许",
            zh = "推广应用目前为“%s”，不能%s。",
            en = "The stage \"%s\" of the adoption does not allow this: %s.")
    public static final class StageForbids extends Refusal {
        StageForbids(AdoptionStage stage, AdoptionAction action) {
            super(stage, action);
        }
    }
}
