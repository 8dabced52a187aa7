package org.jiedui.kit.precondition;

/**
 * The entity tag of an answer in its compressed form: that of the plain form with a suffix. A strong tag names bytes (RFC
 * 9110, section 8.8.3), so the two forms must not share one; both name the same version.
 */
public final class CompressedTag {

    static final String SUFFIX = "-gzip";

    private CompressedTag() {}

    /** @param plain as it stands in {@code ETag}, quoted and strong */
    public static String of(String plain) {
        return plain.substring(0, plain.length() - 1) + SUFFIX + '"';
    }
}
