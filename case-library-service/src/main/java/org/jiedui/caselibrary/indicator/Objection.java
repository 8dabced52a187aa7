package org.jiedui.caselibrary.indicator;

import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Refusal;

/**
 * Why an observation cannot stand as it is.
 *
 * @param index of the observation, from 0
 * @param refusal of the rule that it breaks
 */
public record Objection(int index, Refusal refusal) {

    /**
     * As one of all things that are wrong with what was sent; the code is the last part of the type of its problem.
     *
     * @param list pointer to the observations, such as {@code /indicators}
     */
    public FieldError at(String list) {
        String type = refusal.problem().type();
        return new FieldError(list + "/" + index, type.substring(type.lastIndexOf(':') + 1), refusal.detail());
    }
}
