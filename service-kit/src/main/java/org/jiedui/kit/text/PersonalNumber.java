package org.jiedui.kit.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The shapes in which people write the numbers that belong to a person: {@code #} is a digit, {@code _} a gap or none,
 * {@code +} a gap. A shape stands alone: it is no part of a longer row of digits. What stands around it decides the rest
 * ({@link NumberContext}).
 *
 * <p>They are as narrow as they can be, because who is refused has often written another number. A fraction has one dot, so
 * a phone number with dots has two. A broken card is known by its holder's day of birth, before 2010; later dates are those
 * of files, whose numbers begin alike: {@code 440400-20221215-0001}. An unbroken one is known by any day of birth, which
 * the 18 characters of a credit code do not have.
 */
enum PersonalNumber {
    /** In groups of 3, 4 and 4. */
    PHONE("1[3-9]#[ -]{0,3}####[ -]{0,3}####"),

    PHONE_WITH_DOTS("1[3-9]#+####+####"),

    PHONE_DIGIT_BY_DIGIT("1+[3-9]+#+#+#+#+#+#+#+#+#"),

    /** Region, day of birth, order of the day, check digit (GB 11643). */
    IDENTITY_CARD("[1-9]#####(19|20)##(0[1-9]|1[0-2])(0[1-9]|[12]#|3[01])###[0-9X]"),

    BROKEN_IDENTITY_CARD("[1-9]_#_#_#_#_#_(1_9_#_#|2_0_0_#)_(0_[1-9]|1_[0-2])_(0_[1-9]|[12]_#|3_[01])_#_#_#_[0-9X]");

    private static final String GAP = "[ .-]{1,3}";

    private final Pattern pattern;

    PersonalNumber(String shape) {
        String expression =
                shape.replace("#", "[0-9]").replace("_", "(" + GAP + ")?").replace("+", GAP);
        this.pattern = Pattern.compile("(?<![0-9])((\\+|00)86)?" + expression + "(?![0-9])", Pattern.CASE_INSENSITIVE);
    }

    /** @param plain without any character that only looks like a digit, a space, a hyphen or a dot */
    static boolean isIn(String plain) {
        return Arrays.stream(values())
                .flatMap(number -> number.pattern.matcher(plain).results())
                .anyMatch(found -> NumberContext.isPersonal(plain, found));
    }
}
