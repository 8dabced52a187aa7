package org.jiedui.pairing.relation;

import org.jiedui.events.Named;

/** What kind of relation two parties have had before they were paired. */
public enum RelationKind {
    @Named(zh = "对口帮扶", en = "counterpart assistance")
    COUNTERPART_ASSISTANCE("对口帮扶"),
    @Named(zh = "东西部协作", en = "east-west cooperation")
    EAST_WEST_COOPERATION("东西部协作"),
    /** Any other; it has a name. */
    @Named(zh = "其他协作", en = "other")
    OTHER("其他协作");

    private final String title;

    RelationKind(String title) {
        this.title = title;
    }

    /** As people call it. */
    public String title() {
        return title;
    }
}
