package org.jiedui.kit.problem;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged as an error, or as a warning with a stack trace, while it is open. */
final class Logged extends Handler {

    private final List<String> entries = new CopyOnWriteArrayList<>();

    private Logged() {}

    static Logged listen() {
        Logged logged = new Logged();
        Logger.getLogger("").addHandler(logged);
        return logged;
    }

    List<String> entries() {
        return entries;
    }

    @Override
    public void publish(LogRecord entry) {
        boolean isError = entry.getLevel().intValue() >= Level.SEVERE.intValue();
        boolean isTrouble = entry.getLevel().intValue() >= Level.WARNING.intValue() && entry.getThrown() != null;
        if (isError || isTrouble) {
            entries.add("%s %s: %s, %s"
                    .formatted(entry.getLevel(), entry.getLoggerName(), entry.getMessage(), entry.getThrown()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
