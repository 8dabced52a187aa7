package org.jiedui.testkit.permission;

import java.util.Arrays;
import java.util.Optional;

/** What a cell of the table says, and a service by the status of its answer. */
enum Verdict {
    ALLOWED("allowed"),
    /** A list answers, without the fixture's resource. */
    UNSEEN("unseen"),
    UNAUTHENTICATED("401"),
    FORBIDDEN("403"),
    NOT_FOUND("404");

    private final String written;

    Verdict(String written) {
        this.written = written;
    }

    static Optional<Verdict> of(String cell) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.written.equals(cell))
                .findFirst();
    }

    /** Empty if the answer says nothing about who may, as one to a malformed request does. */
    static Optional<Verdict> of(int status) {
        return switch (status) {
            case 200, 201, 204, 409, 412, 422 -> Optional.of(ALLOWED);
            default -> of(String.valueOf(status));
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
