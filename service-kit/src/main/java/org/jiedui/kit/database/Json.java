package org.jiedui.kit.database;

/** A value that a parameter of type {@code jsonb} takes as JSON. */
public record Json(Object value) {}
