package org.jiedui.caselibrary.edition;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of editions, and what is said to whoever breaks one. */
public final class EditionRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of("uq_edition_title", EditionTitleTaken::new));

    private EditionRefusals() {}

    /** Criteria are told apart by their names, as people read them. */
    @Rule(kind = UNPROCESSABLE, title = "评审标准重名", zh = "评审标准不能重名。", en = "Two criteria have the same name.")
    public static final class CriterionNamedTwice extends Refusal {
        CriterionNamedTwice() {}
    }

    /** A deadline is set in the future, and moved to a later time only. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "截止时间过早",
            zh = "截止时间须晚于现在，且只能往后延。",
            en = "A deadline lies in the future, and is only ever moved to a later time.")
    public static final class DeadlineTooEarly extends Refusal {
        DeadlineTooEarly() {}
    }

    /** There is no such edition. */
    @Rule(kind = NOT_FOUND, title = "没有该征集", zh = "没有征集 %s。", en = "There is no edition %s.")
    public static final class EditionNotFound extends Refusal {
        EditionNotFound(EditionId id) {
            super(id);
        }
    }

    /** An edition goes from open to closed, in review and published, and never back. */
    @Rule(
            kind = CONFLICT,
            title = "当前状态不允许",
            zh = "征集目前为“%s”，不能%s。",
            en = "The status \"%s\" of the edition does not allow this: %s.")
    public static final class EditionStatusForbids extends Refusal {
        EditionStatusForbids(EditionStatus status, EditionAction action) {
            super(status, action);
        }
    }

    /** An office tells its editions of a year apart by their titles, as people read them. */
    @Rule(
            kind = CONFLICT,
            title = "征集名称已被使用",
            zh = "该机构当年已有同名征集。",
            en = "The office has an edition of this title in the same year.")
    public static final class EditionTitleTaken extends AlreadyThere {
        EditionTitleTaken() {
            super("/v1/editions/{id}");
        }
    }

    /** A gate stands on the level on which its role is: the ministry's and a province's on their own, a liaison's below the ministry. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "无人把关",
            zh = "%s没有角色“%s”，案例将无法通过该审核关口。",
            en = "On the level \"%s\" nobody has the role \"%s\"; no case could pass that gate.")
    public static final class GateNobodyKeeps extends Refusal {
        GateNobodyKeeps(Gate gate) {
            super(gate.level(), gate.role());
        }
    }

    /** An edition is conducted by the office that opened it: the ministry, or a province. */
    @Rule(
            kind = FORBIDDEN,
            title = "应由主办机构办理",
            zh = "这应由该征集的主办机构办理。",
            en = "That is for the office that conducts the edition.")
    public static final class NotTheOffice extends Refusal {
        NotTheOffice() {}
    }

    /** Of fewer than three totals nothing is left without the highest and the lowest. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "评审人数过少",
            zh = "去掉最高分和最低分，至少需要三位评审人。",
            en = "To leave out the highest and the lowest total, at least three reviewers are needed.")
    public static final class TrimmingNeedsThreeReviewers extends Refusal {
        TrimmingNeedsThreeReviewers() {}
    }

    /** The weights of the criteria are 100 together. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "权重之和不为一百",
            zh = "各项权重之和应为 100，现为 %d。",
            en = "The weights have to be 100 together; they are %d.")
    public static final class WeightsDoNotMakeAHundred extends Refusal {
        WeightsDoNotMakeAHundred(int sum) {
            super(sum);
        }
    }
}
