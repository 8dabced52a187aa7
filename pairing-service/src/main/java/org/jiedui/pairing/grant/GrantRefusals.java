package org.jiedui.pairing.grant;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of grants, and what is said to whoever breaks one. */
public final class GrantRefusals {

    private GrantRefusals() {}

    /** No side of the pairing has ever given its word for this partner system. */
    @Rule(
            kind = NOT_FOUND,
            title = "没有该授权",
            zh = "没有任何一方授权过合作系统 %s 读取该结对。",
            en = "Neither side has granted the partner system %s to read the pairing.")
    public static final class GrantNotFound extends Refusal {
        GrantNotFound(String partner) {
            super(partner);
        }
    }
}
