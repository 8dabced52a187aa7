package org.jiedui.caselibrary.review;

import org.jiedui.events.Named;

/** What somebody is to a review. */
enum ReviewActor {
    @Named(zh = "该评审人", en = "the reviewer who was asked")
    REVIEWER,
    @Named(zh = "主办机构", en = "the office that decides on the case")
    OFFICE
}
