package org.jiedui.pairing.profile;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.Refusal;

/** Of two who write the first profile of a region at once, one has not seen what the other wrote. */
@ApplicationScoped
class ProfileWrittenMeanwhile implements BrokenConstraint {
    @Override
    public String name() {
        return "uq_region_profile_party";
    }

    @Override
    public Refusal refusal() {
        return new ChangedMeanwhile();
    }
}
