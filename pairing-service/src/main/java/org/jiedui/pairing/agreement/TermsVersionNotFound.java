package org.jiedui.pairing.agreement;

import org.jiedui.kit.problem.Refusal;

/** Terms of that version were never put to the sides of the pairing. */
public final class TermsVersionNotFound extends Refusal {
    TermsVersionNotFound(int number) {
        super(Kind.NOT_FOUND, "No version %d of the terms was put to the sides.".formatted(number));
    }
}
