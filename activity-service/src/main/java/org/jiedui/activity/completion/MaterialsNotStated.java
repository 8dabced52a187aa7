package org.jiedui.activity.completion;

import org.jiedui.kit.problem.Refusal;

/** Either materials are linked, or it is stated that there are none; not neither, and not both. */
public final class MaterialsNotStated extends Refusal {
    MaterialsNotStated() {
        super(Kind.UNPROCESSABLE, "Link the materials or state that there are none, one of the two.");
    }
}
