package org.jiedui.pairing.matching;

import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.util.List;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of match suggestions, and what is said to whoever breaks one. */
public final class MatchingRefusals {

    private MatchingRefusals() {}

    /** A province asks for suggestions for its own regions: one side of every pair lies within it. */
    @Rule(
            kind = FORBIDDEN,
            title = "候选地区不在本地区",
            zh = "其中一方的候选地区须全部在您的地区之内。",
            en = "All candidates of one side must lie within the caller's region.")
    public static final class NeitherSideIsYours extends Refusal {
        NeitherSideIsYours() {}
    }

    /** What is asked for contradicts itself, the programme's rules or the pairings in force; every contradiction is named at once. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "无法满足所提要求",
            zh = "所提要求有 %d 处矛盾，见 contradictions。",
            en = "The request has %d contradiction(s); see contradictions.")
    public static final class WishCannotBeMet extends Refusal {

        private static final Member<List<Contradiction>> CONTRADICTIONS =
                Member.listOf("contradictions", Contradiction.class, "全部矛盾之处", "All contradictions at once");

        private final transient List<Contradiction> contradictions;

        WishCannotBeMet(List<Contradiction> contradictions) {
            super(contradictions.size());
            this.contradictions = List.copyOf(contradictions);
            member(CONTRADICTIONS, this.contradictions);
        }

        List<Contradiction> contradictions() {
            return contradictions;
        }

        /**
         * One thing that cannot be.
         *
         * @param code for programs: one of the constants here, or the name of the {@link Obstacle} in the way of a pin
         * @param regions the regions it is about
         * @param sentence for people, in Chinese
         */
        public record Contradiction(String code, List<RegionCode> regions, String sentence) {

            static Contradiction noSideNamed() {
                return new Contradiction("NO_SIDE_NAMED", List.of(), "至少列出一方的候选地区：谁先行不由程序推断。");
            }

            static Contradiction tooManyCandidates(int most) {
                return new Contradiction("TOO_MANY_CANDIDATES", List.of(), "每方候选地区不超过%d个。".formatted(most));
            }

            static Contradiction unknownRegion(RegionCode region) {
                return new Contradiction("UNKNOWN_REGION", List.of(region), "没有代码为%s的地区。".formatted(region));
            }

            static Contradiction onBothSides(RegionCode region) {
                return new Contradiction("ON_BOTH_SIDES", List.of(region), "%s同时列在两方。".formatted(region));
            }

            static Contradiction pinnedTwice(RegionCode region) {
                return new Contradiction("PINNED_TWICE", List.of(region), "%s出现在多个须保留的结对中。".formatted(region));
            }

            static Contradiction pinNotPossible(MatchWish.Couple pin, Obstacle obstacle) {
                return new Contradiction(
                        obstacle.name(),
                        List.of(pin.leading(), pin.partner()),
                        obstacle.sentence().zh());
            }
        }
    }
}
