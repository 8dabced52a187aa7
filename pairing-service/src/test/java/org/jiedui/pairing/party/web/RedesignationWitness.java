package org.jiedui.pairing.party.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.pairing.party.PartyRedesignated;

/** Stands where a feature stands that keeps the codes of parties: it hears of each change, and may fail to follow. */
@ApplicationScoped
class RedesignationWitness {

    static final String NAME_IT_CANNOT_FOLLOW = "测试跟不上市";

    private final List<PartyRedesignated> heard = new CopyOnWriteArrayList<>();

    void follow(@Observes PartyRedesignated.Together redesignated) {
        if (redesignated.parties().getFirst().name().equals(NAME_IT_CANNOT_FOLLOW)) {
            throw new CannotFollow();
        }
        heard.addAll(redesignated.parties());
    }

    List<PartyRedesignated> heard() {
        return List.copyOf(heard);
    }

    /** What a follower may say. */
    @Rule(kind = Refusal.Kind.CONFLICT, title = "无法跟随", zh = "跟随者失败。", en = "A follower fails.")
    static final class CannotFollow extends Refusal {}
}
