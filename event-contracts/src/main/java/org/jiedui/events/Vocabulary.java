package org.jiedui.events;

import java.util.List;

/**
 * The words of an enum.
 *
 * @param name name of the enum; in the documents of the APIs also of its schema
 * @param words what its codes are called, in the order in which a form would show them
 */
public record Vocabulary(String name, List<Word> words) {}
