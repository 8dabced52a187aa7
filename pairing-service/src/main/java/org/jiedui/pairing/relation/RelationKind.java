package org.jiedui.pairing.relation;

/** What kind of relation two parties have had before they were paired. */
public enum RelationKind {
    COUNTERPART_ASSISTANCE("对口帮扶"),
    EAST_WEST_COOPERATION("东西部协作"),
    /** Any other; it has a name. */
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
