package org.jiedui.pairing.relation;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.relation.RelationView.RelatedParty;

/** The rules of relations, and what is said to whoever breaks one. */
public final class RelationRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_relation_once", RelationAlreadyRegistered::new));

    private RelationRefusals() {}

    /** A relation of another kind says by its name what it is; the known kinds have no name of their own. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "名称与类型不符",
            zh = "%s没有自己的名称。",
            en = "A relation of the kind %s has no name of its own.")
    public static final class NameDoesNotFitKind extends Refusal {

        private static final Sentences NAME_MISSING =
                new Sentences("OTHER 类关系须有名称。", "A relation of the kind OTHER needs a name.");

        NameDoesNotFitKind(RelationKind kind) {
            super(kind == RelationKind.OTHER ? NAME_MISSING : null, kind);
        }
    }

    /** A relation is registered and corrected by a party to it, a province above one, or the ministry. */
    @Rule(
            kind = FORBIDDEN,
            title = "既非一方也非上级",
            zh = "只有住建部、一方的上级省份或一方的联络员可以这样做。",
            en = "Only the ministry, a province above one of the two parties, or the liaison of one may do this.")
    public static final class NeitherPartyNorAbove extends Refusal {
        NeitherPartyNorAbove() {}
    }

    /** Two parties have a relation of a kind on the same document once, however its number is written. */
    @Rule(
            kind = CONFLICT,
            title = "关系已登记",
            zh = "双方之间依据该文号的同类关系已登记。",
            en = "A relation of this kind, with this document number, is already registered between these two parties.")
    public static final class RelationAlreadyRegistered extends AlreadyThere {
        RelationAlreadyRegistered() {
            super("/v1/relations/{id}");
        }
    }

    /** A pairing builds on relations whose ends are its two sides, or regions in which they lie. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "关系不覆盖双方",
            zh = "%s 和 %s 不覆盖双方 %s 和 %s。",
            en = "%s and %s do not cover the sides %s and %s.")
    public static final class RelationDoesNotCoverSides extends Refusal {
        RelationDoesNotCoverSides(RelatedParty left, RelatedParty right, Sides sides) {
            super(left.region(), right.region(), sides.leading(), sides.partner());
        }
    }

    /** The pairing does not build on this relation. */
    @Rule(
            kind = NOT_FOUND,
            title = "关系未关联",
            zh = "关系 %s 未关联到结对 %s。",
            en = "The relation %s is not attached to the pairing %s.")
    public static final class RelationNotAttached extends Refusal {
        RelationNotAttached(RelationId relation, PairingId pairing) {
            super(relation, pairing);
        }
    }

    /** There is no such relation. */
    @Rule(kind = NOT_FOUND, title = "没有该关系", zh = "没有关系 %s。", en = "There is no relation %s.")
    public static final class RelationNotFound extends Refusal {
        RelationNotFound(RelationId id) {
            super(id);
        }
    }

    /** A party has no relation with itself, nor with a party above or below it. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "同一地区之间的关系",
            zh = "%s 与 %s 是同一地区或互为上下级。",
            en = "%s and %s are the same region, or one lies within the other.")
    public static final class RelationWithItself extends Refusal {
        RelationWithItself(RegionCode left, RegionCode right) {
            super(left, right);
        }
    }

    /** A pairing builds on as many relations as people can still read. */
    @Rule(
            kind = CONFLICT,
            title = "关联的关系过多",
            zh = "该结对已关联 %d 个关系，达到上限；请先取消一个。",
            en = "The pairing builds on %d relations, which is the limit; remove one first.")
    public static final class TooManyRelations extends Refusal {

        private static final Member<Integer> LIMIT =
                Member.of("limit", Integer.class, "最多关联多少个关系", "How many relations a pairing builds on at most");

        TooManyRelations(int limit) {
            super(limit);
            member(LIMIT, limit);
        }
    }
}
