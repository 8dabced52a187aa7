package org.jiedui.caselibrary.indicator;

import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;

/**
 * Why an observation cannot stand as it is.
 *
 * @param index of the observation, from 0
 * @param code what is wrong, for programs
 * @param detail what is wrong, for a person
 */
public record Objection(int index, String code, Text detail) {

    /**
     * As one of all things that are wrong with what was sent.
     *
     * @param list pointer to the observations, such as {@code /indicators}
     */
    public FieldError at(String list) {
        return new FieldError(list + "/" + index, code, detail);
    }
}
