package org.jiedui.kit.problem;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Which constraints of the database hold which rules; the rule book of a feature produces it. A violation becomes the refusal.
 *
 * @param refusals by the name of the constraint or unique index
 */
public record ConstraintTable(Map<String, Supplier<Refusal>> refusals) {
    public ConstraintTable {
        refusals = Map.copyOf(refusals);
    }
}
