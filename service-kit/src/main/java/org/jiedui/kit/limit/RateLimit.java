package org.jiedui.kit.limit;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedui.kit.problem.HttpProblem;

/**
 * A bucket of tokens for each key: as many at once as it holds, then as many as flow back. Of each key one number is kept, the
 * time at which its bucket is full again. It counts within this process; the keys that asked longest ago are forgotten first,
 * so that it never grows beyond its bound.
 */
public final class RateLimit {

    private static final int MOST_KEYS = 10_000;

    private final long bucketMillis;
    private final long tokenMillis;
    private final Clock clock;
    private final Map<String, Long> fullAgainAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param perMinute how many a bucket holds, and how many flow back in a minute */
    public RateLimit(int perMinute, Clock clock) {
        this.bucketMillis = Duration.ofMinutes(1).toMillis();
        this.tokenMillis = bucketMillis / perMinute;
        this.clock = clock;
    }

    /** @throws ClientErrorException 429, with {@code Retry-After}, if the bucket of the key is empty */
    public void check(String key) {
        long wait = takeFrom(key);
        if (wait > 0) {
            long seconds = (wait + 999) / 1000;
            throw new ClientErrorException(Response.status(HttpProblem.TOO_MANY_REQUESTS.status())
                    .header("Retry-After", seconds)
                    .build());
        }
    }

    /** How long until there is a token again; 0 if one was taken. */
    private synchronized long takeFrom(String key) {
        long now = clock.millis();
        long fullAgain = fullAgainAt.getOrDefault(key, now);
        boolean clockWentBack = fullAgain - now > bucketMillis;
        long next = (clockWentBack ? now : Math.max(now, fullAgain)) + tokenMillis;
        long wait = next - now - bucketMillis;
        if (wait > 0) {
            return wait;
        }
        fullAgainAt.put(key, next);
        return 0;
    }
}
