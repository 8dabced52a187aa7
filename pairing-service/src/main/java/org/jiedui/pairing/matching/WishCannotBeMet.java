package org.jiedui.pairing.matching;

import java.util.List;
import java.util.Map;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** What is asked for contradicts itself, the programme's rules or the pairings in force; all of it is told at once. */
public final class WishCannotBeMet extends Refusal {

    private final transient List<Contradiction> contradictions;

    WishCannotBeMet(List<Contradiction> contradictions) {
        super(
                Kind.UNPROCESSABLE,
                "The suggestion asked for has %d contradiction(s); see contradictions."
                        .formatted(contradictions.size()),
                Map.of("contradictions", List.copyOf(contradictions)));
        this.contradictions = List.copyOf(contradictions);
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * One thing that cannot be.
     *
     * @param code for programs: one of the constants here, or the name of the {@link Obstacle} in the way of a pin
     * @param regions the regions it is about
     * @param sentence for people
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
            return new Contradiction(obstacle.name(), List.of(pin.leading(), pin.partner()), obstacle.sentence());
        }
    }
}
