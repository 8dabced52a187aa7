package org.jiedui.pairing.access;

import java.util.Arrays;

/** What the history of a pairing says of grants; its sides read that, partner systems do not. */
public enum GrantChange {
    GRANTED("partner-granted"),
    REVOKED("partner-revoked");

    private final String written;

    GrantChange(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    static boolean isOne(String change) {
        return Arrays.stream(values()).anyMatch(grant -> grant.written.equals(change));
    }
}
