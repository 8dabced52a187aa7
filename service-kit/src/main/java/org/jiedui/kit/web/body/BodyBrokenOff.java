package org.jiedui.kit.web.body;

import java.io.IOException;

/** The rest of a body did not come, or not in time, or not as its framing has it. */
final class BodyBrokenOff extends IOException {
    BodyBrokenOff(IOException cause) {
        super("The body broke off", cause);
    }
}
