package org.jiedui.kit.precondition;

/**
 * What a write left at an address where nothing had to be before.
 *
 * @param first whether nothing was there before
 */
public record Written<T>(T view, boolean first) {}
