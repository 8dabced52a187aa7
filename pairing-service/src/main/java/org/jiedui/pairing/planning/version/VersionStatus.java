package org.jiedui.pairing.planning.version;

/** What became of a version of a plan. */
public enum VersionStatus {
    /** Put to both sides; not both have signed it. At most one of a plan is open. */
    OPEN,
    /** An edit took its place before both had signed it. */
    REVISED,
    /** Signed by both, and the last that was. */
    IN_FORCE,
    /** Was in force until an amendment took its place. */
    REPLACED,
    /** The other side did not want it, be it a plan or an amendment. */
    DECLINED,
    /** Its side took it back, be it a plan or an amendment. */
    WITHDRAWN
}
