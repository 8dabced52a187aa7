package org.jiedui.kit.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a failure consists of. A commit that failed tells its reason among the suppressed failures, and those may
 * refer to each other in circles, so causes alone are not enough.
 */
public final class FailureChain {

    private FailureChain() {}

    /** The failure itself, its causes and suppressed failures, each once, the nearest first. */
    public static Stream<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> found = new ArrayList<>();
        collect(failure, seen, found);
        return found.stream();
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> seen, List<Throwable> found) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        found.add(failure);
        collect(failure.getCause(), seen, found);
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed, seen, found);
        }
    }
}
