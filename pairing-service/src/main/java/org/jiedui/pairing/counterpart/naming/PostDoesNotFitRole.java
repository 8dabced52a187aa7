package org.jiedui.pairing.counterpart.naming;

import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.kit.problem.Refusal;

/** A liaison post has a title; a lead unit is a unit and nothing else. */
public final class PostDoesNotFitRole extends Refusal {
    PostDoesNotFitRole(CounterpartRole role) {
        super(
                Kind.UNPROCESSABLE,
                switch (role) {
                    case LEAD_UNIT -> "A lead unit is named without a post.";
                    case LIAISON_POST -> "A liaison post is named with its title.";
                });
    }
}
