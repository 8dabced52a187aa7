package org.jiedui.kit.caller;

/**
 * A half-open interval of region codes in byte order, which an index on a column with collation "C" answers.
 *
 * @param from first code within
 * @param to first code beyond
 */
public record RegionRange(String from, String to) {

    public static final RegionRange EVERYTHING = new RegionRange("", "~");
    static final RegionRange NOTHING = new RegionRange("~", "");

    public boolean contains(String code) {
        return from.compareTo(code) <= 0 && code.compareTo(to) < 0;
    }
}
