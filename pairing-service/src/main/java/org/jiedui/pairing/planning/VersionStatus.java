package org.jiedui.pairing.planning;

/** What became of a version of a plan. */
public enum VersionStatus {
    /** Put to both sides; not both have signed it. At most one of a plan is open. */
    OPEN,
    /** An edit took its place before both had signed it. */
    REVISED,
    /** Signed by both, and counts from a later day. */
    UPCOMING,
    /** Signed by both, and counts today. */
    IN_FORCE,
    /** Signed by both, and an amendment took its place: before today, or before it ever counted. */
    REPLACED,
    /** The other side did not want it, be it a plan or an amendment. */
    DECLINED,
    /** Its side took it back, be it a plan or an amendment. */
    WITHDRAWN
}
