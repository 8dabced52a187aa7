package org.jiedui.pairing.relation;

import org.jiedui.events.Named;

/** What kind of relation two parties have had before they were paired. */
public enum RelationKind {
    @Named(zh = "对口帮扶", en = "counterpart assistance")
    COUNTERPART_ASSISTANCE,
    @Named(zh = "东西部协作", en = "east-west cooperation")
    EAST_WEST_COOPERATION,
    /** Any other; it has a name. */
    @Named(zh = "其他协作", en = "other")
    OTHER
}
