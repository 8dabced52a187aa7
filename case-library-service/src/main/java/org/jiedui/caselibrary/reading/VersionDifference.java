package org.jiedui.caselibrary.reading;

import org.jspecify.annotations.Nullable;

/**
 * A field that is not the same in two versions.
 *
 * @param path JSON pointer of the field, such as {@code /results}
 * @param before its value in the one; of a list, such as {@code /topics}, what the other does not have; absent for nothing
 * @param after its value in the other version; absent where that has none
 */
public record VersionDifference(
        String path, @Nullable Object before, @Nullable Object after) {}
