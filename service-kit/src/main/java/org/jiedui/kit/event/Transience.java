package org.jiedui.kit.event;

import java.sql.SQLException;
import java.util.Set;
import org.jiedui.kit.problem.FailureChain;

/** Tells failures that pass by themselves from those that will come again with the same event. */
final class Transience {

    /** Classes of SQLSTATE: connection, transaction rollback, resources, operator intervention, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private Transience() {}

    static boolean of(Throwable failure) {
        return FailureChain.of(failure).anyMatch(part -> part instanceof SQLException sql && passes(sql));
    }

    private static boolean passes(SQLException sql) {
        String state = sql.getSQLState();
        boolean noConnectionFree = String.valueOf(sql.getMessage()).contains("Acquisition timeout");
        return noConnectionFree || (state != null && state.length() >= 2 && PASSING.contains(state.substring(0, 2)));
    }
}
