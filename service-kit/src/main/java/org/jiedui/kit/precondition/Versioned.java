package org.jiedui.kit.precondition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A view of one resource that carries its version; answers get their {@code ETag} from it. */
public interface Versioned {

    /** Grows with every change of the resource. */
    long version();

    /** The entity tag without quotes; a view that also shows what is not of its version has a {@link #tag}. */
    default String entityTag() {
        return Long.toString(version());
    }

    /**
     * The entity tag of a view that also shows names and codes of others. When one of them changes it is another tag, so
     * that nobody is told to keep the former; a change asks for the version in front only.
     */
    static String tag(long version, Object... shown) {
        return version + "-" + digest(Arrays.toString(shown));
    }

    /** The entity tag of a view without a version, which no change can ask for. */
    static String tagOfContent(Record shown) {
        return "content-" + digest(shown.toString());
    }

    private static UUID digest(String shown) {
        return UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8));
    }
}
