package org.jiedui.kit.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is compared when a name identifies something: two names that people read as the same have equal keys, however they
 * were typed (NFC, NFD, full-width, a compatibility ideograph, another case, more spaces). A key is never shown. In the
 * database the function {@code name_key} gives the same, for unique indexes.
 */
public record NameKey(String value) {

    /** {@code Default_Ignorable_Code_Point} of Unicode, and the empty pattern of Braille. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5"
            + "\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0"
            + "\\ufff0-\\ufff8\\x{1bca0}-\\x{1bca3}\\x{1d173}-\\x{1d17a}\\x{e0000}-\\x{e0fff}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Case is folded character by character, as PostgreSQL does; by way of the small letter, because some letters have several
     * capitals. Normalized twice, because what is left after the invisible is dropped may compose anew.
     */
    public static NameKey of(String name) {
        String visible = INVISIBLE.matcher(normalized(name)).replaceAll("");
        StringBuilder folded = visible.codePoints()
                .map(Character::toLowerCase)
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return new NameKey(SPACES.matcher(normalized(folded)).replaceAll(" ").strip());
    }

    private static String normalized(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
