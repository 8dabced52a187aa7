package org.jiedui.caselibrary.lifecycle.web;

import java.util.List;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Language;

/**
 * What a case lacks for submission, with JSON pointers into its content.
 *
 * @param complete whether it can be submitted, once the side confirms its statements
 * @param characterCount length of the four parts: a Chinese character, a Latin word and a number count one each
 * @param gaps what must be there
 * @param warnings what had better be otherwise, and stops nothing
 */
record CompletenessView(boolean complete, int characterCount, List<Gap> gaps, List<Gap> warnings) {

    static CompletenessView of(Completeness completeness, Language language) {
        return new CompletenessView(
                completeness.isComplete(),
                completeness.characterCount(),
                worded(completeness.gaps(), language),
                worded(completeness.warnings(), language));
    }

    private static List<Gap> worded(List<FieldError> errors, Language language) {
        return errors.stream()
                .map(error ->
                        new Gap(error.pointer(), error.code(), error.detail().in(language)))
                .toList();
    }

    /**
     * One thing of it.
     *
     * @param pointer JSON pointer into the content; empty for the whole
     * @param code code of the gap, for programs
     * @param detail what is missing, for a person
     */
    record Gap(String pointer, String code, String detail) {}
}
