package org.jiedui.pairing.relation;

/** What kind of relation two parties have had before they were paired. */
public enum RelationKind {
    /** 对口帮扶. */
    COUNTERPART_ASSISTANCE,
    /** 东西部协作. */
    EAST_WEST_COOPERATION,
    /** Any other; it has a name. */
    OTHER
}
