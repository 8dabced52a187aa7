package org.jiedui.caselibrary.edition;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** How far an edition is; {@link EditionAction} says what may be done then. */
public enum EditionStatus {
    @Named(zh = "征集中", en = "open")
    @Meaning(value = "Cases can be submitted to it", zh = "可以报送案例")
    OPEN,
    @Named(zh = "已截止", en = "closed")
    @Meaning(value = "Only cases that are returned from it are submitted to it again", zh = "只接受退回后的重新报送")
    CLOSED,
    @Named(zh = "评审中", en = "in review")
    @Meaning(value = "Its cases are reviewed and decided on", zh = "案例正在评审和评定")
    IN_REVIEW,
    @Named(zh = "已发布", en = "published")
    @Meaning(value = "It is published as a numbered collection", zh = "已发布为编号的汇编")
    PUBLISHED
}
