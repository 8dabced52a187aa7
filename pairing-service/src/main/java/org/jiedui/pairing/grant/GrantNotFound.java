package org.jiedui.pairing.grant;

import org.jiedui.kit.problem.Refusal;

/** No side of the pairing has ever given its word for this partner system. */
public final class GrantNotFound extends Refusal {
    GrantNotFound(String partner) {
        super(Kind.NOT_FOUND, "No side has granted the partner system %s to read the pairing.".formatted(partner));
    }
}
