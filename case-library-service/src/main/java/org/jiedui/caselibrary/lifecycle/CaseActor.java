package org.jiedui.caselibrary.lifecycle;

import org.jiedui.events.Named;

/** What somebody is to a case; {@link CaseAction} says what they may do then. */
enum CaseActor {
    /** The liaison of a side whose case it is. */
    @Named(zh = "编写方联络员", en = "the liaison of a side whose case it is")
    AUTHOR,
    /** The liaison of the side of a joint case that did not submit it. */
    @Named(zh = "另一方联络员", en = "the liaison of the side that did not submit it")
    OTHER_SIDE,
    /** Who keeps the gate that the case stands before. */
    @Named(zh = "当前审核关口", en = "the gate that it stands before")
    GATE,
    /** The edition's office; outside of an edition the province above the side that submitted it, else the ministry. */
    @Named(zh = "主办机构", en = "the office that decides")
    OFFICE
}
