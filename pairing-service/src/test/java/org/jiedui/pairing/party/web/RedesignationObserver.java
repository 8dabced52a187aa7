package org.jiedui.pairing.party.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.pairing.party.PartyRedesignated;

/** Observes redesignations as a feature does that keeps copies of codes, and may refuse one. */
@ApplicationScoped
class RedesignationObserver {

    static final String NAME_IT_REFUSES = "测试跟不上市";

    private final List<PartyRedesignated> observed = new CopyOnWriteArrayList<>();

    void observe(@Observes PartyRedesignated.Together redesignated) {
        if (redesignated.parties().getFirst().name().equals(NAME_IT_REFUSES)) {
            throw new RefusedByObserver();
        }
        observed.addAll(redesignated.parties());
    }

    List<PartyRedesignated> observed() {
        return List.copyOf(observed);
    }

    /** What an observer may answer. */
    @Rule(kind = Refusal.Kind.CONFLICT, title = "观察者拒绝", zh = "观察者拒绝了该更改。", en = "An observer refuses the change.")
    static final class RefusedByObserver extends Refusal {}
}
