package org.jiedui.testkit.rules.canary.one;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jiedui.testkit.rules.canary.two.Accomplice;
import org.jiedui.testkit.rules.canary.web.UnguardedResource;

/** Breaks nearly every rule there is. */
@Entity
public class LeakyManager {

    @Inject
    @SuppressWarnings("NullAway.Init")
    UnguardedResource adapter;

    public Response answer() {
        return Response.ok(Instant.now() + adapter.anybody()).build();
    }

    public static String known() {
        return Accomplice.class.getName();
    }
}
