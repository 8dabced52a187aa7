package org.jiedui.caselibrary.content;

import java.util.regex.Pattern;

/** How long a text is to a reader: a Chinese character, a Latin word and a number count one each, punctuation counts nothing. */
final class CharacterCount {

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+";

    private static final Pattern COUNTED = Pattern.compile("\\p{IsHan}|%1$s(?:[.,'’·+/-]%1$s)*".formatted(WORD));

    private CharacterCount() {}

    static int of(String text) {
        return (int) COUNTED.matcher(text).results().count();
    }
}
