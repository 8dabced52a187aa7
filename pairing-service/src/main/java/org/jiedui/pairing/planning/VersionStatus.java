package org.jiedui.pairing.planning;

/** What became of a version of a plan. */
public enum VersionStatus {
    /** Proposed to both sides; not both have signed it. At most one of a plan is open. */
    OPEN,
    /** Replaced by an edit before both had signed it. */
    REVISED,
    /** Signed by both, and counts from a later day. */
    UPCOMING,
    /** Signed by both, and counts today. */
    IN_FORCE,
    /** Signed by both, and replaced by an amendment: before today, or before it ever counted. */
    REPLACED,
    /** By the other side, be it a plan or an amendment. */
    DECLINED,
    /** By the side that wrote it, be it a plan or an amendment. */
    WITHDRAWN
}
