package org.jiedui.kit.paging;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Begins a list of changes earlier than it was asked for. A change is stamped within its transaction and seen once that is
 * committed: the transaction manager lets a transaction commit up to its timeout after the stamp, and PostgreSQL ends what is not
 * committed by the same time after it began there. Another replica's clock may be ahead of the one that stamped.
 */
@Singleton
@Unremovable
final class ChangesSince {

    /** How far the clocks of replicas may be apart, as for tokens. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private final Duration overlap;
    private final Clock clock;

    ChangesSince(
            @ConfigProperty(name = "quarkus.transaction-manager.default-transaction-timeout")
                    Duration longestTransaction,
            Clock clock) {
        this.overlap = longestTransaction.multipliedBy(2).plus(CLOCKS_APART);
        this.clock = clock;
    }

    Changes changes(Instant asked, @Nullable Cursor cursor) {
        Instant begun = cursor == null ? null : cursor.begun();
        return new Changes(asked.minus(overlap), begun == null ? clock.instant() : begun);
    }
}
