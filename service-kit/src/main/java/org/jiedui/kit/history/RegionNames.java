package org.jiedui.kit.history;

/** What regions were called, as far as a service knows it: as SQL, so that a history is read in one statement. */
public interface RegionNames {

    /**
     * An expression for the name a region had.
     *
     * @param code of the region, such as {@code h.region}
     * @param instant when it had the name
     */
    String at(String code, String instant);
}
