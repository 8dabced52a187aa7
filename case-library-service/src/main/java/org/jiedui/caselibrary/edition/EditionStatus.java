package org.jiedui.caselibrary.edition;

import org.jiedui.events.Named;

/** How far an edition is; {@link EditionAction} says what may be done then. */
public enum EditionStatus {
    @Named(zh = "征集中", en = "open")
    OPEN,
    @Named(zh = "已截止", en = "closed")
    CLOSED,
    @Named(zh = "评审中", en = "in review")
    IN_REVIEW,
    @Named(zh = "已发布", en = "published")
    PUBLISHED
}
