package org.jiedui.caselibrary.reviewer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.aSubject;
import static org.jiedui.caselibrary.reviewer.web.ReviewerApi.register;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The database names the values that a unique index holds already; whatever logs its answer must not repeat them. */
@QuarkusTest
class SubjectSecrecyTest {

    @Test
    void isLeftInNoLogByARefusedRegistration() {
        String subject = aSubject();
        register(subject).then().statusCode(201);
        StringBuilder logged = new StringBuilder();
        Handler listener = new Listener(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            register(subject).then().statusCode(409);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertThat(logged).contains("uq_reviewer_subject").doesNotContain(subject);
    }

    /** Notes whatever is logged. */
    private static final class Listener extends Handler {

        private final StringBuilder logged;

        private Listener(StringBuilder logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord entry) {
            logged.append(entry.getMessage()).append(Arrays.toString(entry.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
