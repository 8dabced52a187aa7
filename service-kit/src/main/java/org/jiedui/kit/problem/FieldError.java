package org.jiedui.kit.problem;

/**
 * One thing wrong with the request.
 *
 * @param pointer JSON pointer into the body, or {@code #query/<name>}, {@code #path/<name>}, {@code #header/<name>}
 * @param detail what is wrong, for a person
 */
public record FieldError(String pointer, String detail) {}
