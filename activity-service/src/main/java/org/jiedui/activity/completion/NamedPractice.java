package org.jiedui.activity.completion;

/**
 * A practice 亮点做法 as a report names it; a name the cooperation has used before, in whatever spelling, means the
 * same practice.
 *
 * @param worthWritingUp whether the pair wants it written up as a case
 */
public record NamedPractice(String name, boolean worthWritingUp) {}
